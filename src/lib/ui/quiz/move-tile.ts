/** Changes to a row of tiles; each gives a new row. */

export function without(row: readonly number[], tile: number): number[] {
  return row.filter((each) => each !== tile);
}

/** The tile `steps` places further on (negative: earlier), stopping at the row's ends. */
export function movedBy(row: readonly number[], tile: number, steps: number): number[] {
  const place = row.indexOf(tile);
  if (place === -1) return [...row];
  const rest = without(row, tile);
  const target = Math.min(rest.length, Math.max(0, place + steps));
  return [...rest.slice(0, target), tile, ...rest.slice(target)];
}
