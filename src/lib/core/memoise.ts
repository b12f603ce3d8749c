/**
 * Remembers what a pure function of a string gave, for up to `limit` strings; then it forgets all and
 * begins anew, so that a long text takes no more memory than a short one.
 */
export function memoise<Value>(
  compute: (key: string) => Value,
  limit: number,
): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    if (known.size >= limit) known.clear();
    known.set(key, value);
    return value;
  };
}
