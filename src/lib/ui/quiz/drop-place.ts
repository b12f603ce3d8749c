/**
 * Where a row lands that is dragged: below as many of the others as have their middle above its own.
 * `middles`: heights of all rows before the drag, from the first down; `middle`: that of the dragged
 * row, as it now hangs. All in CSS pixels from the same line.
 */
export function dropPlace(middles: readonly number[], from: number, middle: number): number {
  return middles.filter((other, place) => place !== from && other < middle).length;
}

/** By how many rows, and which way, a row makes room: -1 up, 1 down, 0 not at all. */
export function roomFor(place: number, from: number, to: number): -1 | 0 | 1 {
  if (place > from && place <= to) return -1;
  return place < from && place >= to ? 1 : 0;
}
