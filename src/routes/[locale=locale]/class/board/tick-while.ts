/** Often enough for seconds to be shown as they pass. */
const TICK_MILLIS = 250;

/** Gives back what ends it. */
export function tickWhile(isMoving: boolean, tick: () => void): () => void {
  if (!isMoving) return () => undefined;
  const timer = setInterval(tick, TICK_MILLIS);
  return () => clearInterval(timer);
}
