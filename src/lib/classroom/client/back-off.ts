/** Before another try to connect: soon at first, then longer, so that a room does not come all at once. */

const FIRST_MILLIS = 400;
const LONGEST_MILLIS = 6000;

/** `tries`: how many have failed, from 1. `chance`: in [0, 1). Milliseconds. */
export function backOffMillis(tries: number, chance: number): number {
  const longest = Math.min(LONGEST_MILLIS, FIRST_MILLIS * 2 ** Math.min(tries, 10));
  return Math.round(longest / 2 + (longest / 2) * chance);
}
