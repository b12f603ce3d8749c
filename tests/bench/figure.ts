/** A figure of the benchmark: what it was in each run, and what it may be. */
export type Figure = {
  name: string;
  /** Milliseconds, unless `unit` says otherwise. */
  values: readonly number[];
  /** Null: the figure is only told. */
  budget: number | null;
  /** 0 to 1; the median unless named. */
  quantile?: number;
  unit?: 'ms' | 'MB' | 'KB' | 'B' | '';
};

/** @param quantile 0 to 1 */
export function quantileOf(values: readonly number[], quantile: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? Number.NaN;
}

/** Prints a figure; true when it is within its budget. */
export function printFigure({
  name,
  values,
  budget,
  quantile = 0.5,
  unit = 'ms',
}: Figure): boolean {
  const value = quantileOf(values, quantile);
  const held = budget === null || value <= budget;
  const digits = unit === 'MB' || unit === 'KB' || (budget !== null && budget < 20) ? 1 : 0;
  const figure = `${value.toFixed(digits).padStart(6)} ${unit}`;
  const verdict = budget === null ? 'no budget' : `${held ? 'within' : 'OVER'} ${budget} ${unit}`;
  console.log(`${name.padEnd(52)} ${figure}   ${verdict}   (n = ${values.length})`);
  return held;
}
