/**
 * Runs `work` in one tab at a time; null where another tab is at it. A browser without Web Locks
 * runs it all the same: a transaction keeps the data whole, only the work is done twice.
 */
export async function holdLock<Value>(
  name: string,
  work: () => Promise<Value>,
): Promise<Value | null> {
  const locks = findLocks();
  if (locks === undefined) return work();
  return locks.request(name, { ifAvailable: true }, (lock) => (lock === null ? null : work()));
}

/** A page without a secure context has none. */
function findLocks(): LockManager | undefined {
  return typeof navigator !== 'undefined' && 'locks' in navigator ? navigator.locks : undefined;
}
