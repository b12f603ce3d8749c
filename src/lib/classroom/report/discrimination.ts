/** Whether those who know more in general also know this: the corrected point-biserial correlation. */

/** Fewer say nothing (Crocker and Algina 1986 ask for far more still). */
const FEWEST = 5;

/**
 * Pearson's correlation between what an item earned (0 to 1) and what all the others did; -1 to 1.
 * Below 0.2 the item wants a second look (Ebel 1979). Null with fewer than five people, and where all
 * did alike on the item or on the rest.
 */
export function discrimination(
  people: readonly { readonly own: number; readonly rest: number }[],
): number | null {
  if (people.length < FEWEST) return null;
  const own = deviations(people.map((each) => each.own));
  const rest = deviations(people.map((each) => each.rest));
  const spread = Math.sqrt(dot(own, own) * dot(rest, rest));
  return spread === 0 ? null : dot(own, rest) / spread;
}

function deviations(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
