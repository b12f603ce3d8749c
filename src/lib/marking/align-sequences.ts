/** Two sequences side by side, so paired that as little as possible differs. */

export interface AlignmentCosts<Unit> {
  /** Of leaving a unit out, or putting one in. */
  readonly gap: number;
  /** Of one unit in the place of another; 0 for the same. */
  readonly change: (typed: Unit, wanted: Unit) => number;
}

/** A unit beside its counterpart; undefined where it has none. */
export type Pair<Unit> = readonly [typed: Unit | undefined, wanted: Unit | undefined];

/** The edit distance of R. Wagner and M. Fischer (1974), traced back to its steps. */
export function alignSequences<Unit>(
  typed: readonly Unit[],
  wanted: readonly Unit[],
  costs: AlignmentCosts<Unit>,
): Pair<Unit>[] {
  const table = costTable(typed, wanted, costs);
  const costAt = (row: number, column: number) => table[row]?.[column] ?? 0;
  const pairs: Pair<Unit>[] = [];
  let [row, column] = [typed.length, wanted.length];
  while (row > 0 || column > 0) {
    const [own, due] = [typed[row - 1], wanted[column - 1]];
    const cost = costAt(row, column);
    const isPair = own !== undefined && due !== undefined;
    if (isPair && cost === costAt(row - 1, column - 1) + costs.change(own, due)) {
      pairs.push([own, due]);
      row -= 1;
      column -= 1;
    } else if (due !== undefined && cost === costAt(row, column - 1) + costs.gap) {
      pairs.push([undefined, due]);
      column -= 1;
    } else {
      pairs.push([own, undefined]);
      row -= 1;
    }
  }
  return pairs.reverse();
}

/** At `[r][c]`: the least cost between the first r units that were typed and the first c wanted. */
function costTable<Unit>(
  typed: readonly Unit[],
  wanted: readonly Unit[],
  { gap, change }: AlignmentCosts<Unit>,
): number[][] {
  const table = [Array.from({ length: wanted.length + 1 }, (_, index) => index * gap)];
  for (const own of typed) {
    const above = table.at(-1) ?? [];
    const row = [(above[0] ?? 0) + gap];
    for (const [index, due] of wanted.entries()) {
      const pair = (above[index] ?? 0) + change(own, due);
      row.push(Math.min(pair, Math.min(above[index + 1] ?? 0, row[index] ?? 0) + gap));
    }
    table.push(row);
  }
  return table;
}
