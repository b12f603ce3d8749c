/** How dark a day is in the year's map: by what this person does on a day, not by a fixed count. */

/** 0: nothing. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4;

/** The levels of days with this much, the least first: a quarter of the days with answers each. */
export function heatLevels(counts: Iterable<number>): (count: number) => HeatLevel {
  const sorted = [...counts].filter((count) => count > 0).sort((a, b) => a - b);
  const quantile = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  const [low, middle, high] = [quantile(0.25), quantile(0.5), quantile(0.75)];
  return (count) => {
    if (count <= 0) return 0;
    if (count < low) return 1;
    if (count < middle) return 2;
    return count < high ? 3 : 4;
  };
}
