import type { Random } from '#lib/core/random.ts';

/** Wrong values beside one key. */
const WANTED = 3;

/**
 * Three values around a key, of which none, one, two or all are below it, each as likely: whoever
 * strikes out the extremes without reading wins nothing. Both lists come nearest first.
 */
export function surroundKey<Value>(
  below: readonly Value[],
  above: readonly Value[],
  random: Random,
): Value[] {
  const drawn = Math.floor(random() * (WANTED + 1));
  const fromBelow = Math.max(WANTED - above.length, Math.min(drawn, below.length));
  return [...below.slice(0, fromBelow), ...above.slice(0, WANTED - fromBelow)];
}
