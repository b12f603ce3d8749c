export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Those that overlap no earlier one of the list, by place: rules are called strongest first. */
export function keepFirst<Item extends Stretch>(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    if (item.end <= item.start) continue;
    const at = insertionPoint(kept, item.start);
    const [before, after] = [kept[at - 1], kept[at]];
    if (before !== undefined && before.end > item.start) continue;
    if (after !== undefined && after.start < item.end) continue;
    kept.splice(at, 0, item);
  }
  return kept;
}

function insertionPoint(sorted: readonly Stretch[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
