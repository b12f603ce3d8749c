import { compare } from './group-paradigms.ts';

/** Ids by falling frequency, then in code-unit order; the keys are in the order of their ids. */
export function rank(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const order = [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b));
  return new Map(order.map(([key], index) => [key, index]));
}
