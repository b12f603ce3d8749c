/**
 * Between which shares the true one lies, given so many hits of so many tries (E. B. Wilson 1927):
 * unlike the textbook's interval it holds for few tries and for shares near 0 and 1.
 */

/** 95 of 100 times. */
const Z = 1.959964;

/** Shares from 0 to 1; [0, 1] where nothing was tried. */
export function wilsonInterval(hits: number, tries: number): readonly [low: number, high: number] {
  if (tries === 0) return [0, 1];
  const share = hits / tries;
  const square = (Z * Z) / tries;
  const middle = (share + square / 2) / (1 + square);
  const half = (Z / (1 + square)) * Math.sqrt((share * (1 - share)) / tries + square / (4 * tries));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
