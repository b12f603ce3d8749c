/** What the scheduler foretold against what was remembered, gathered by what it foretold. */
import type { TallyColumns } from './tally-columns.ts';
import type { Recall } from './tally.ts';

export interface CalibrationBin extends Recall {
  /** The chances gathered here, 0 to 1: from `from`, up to `to`. */
  readonly from: number;
  readonly to: number;
}

/** Narrower where most answers are: cards are asked when nine of ten are still known. */
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1] as const;

export const BINS = EDGES.length - 1;

/** The bin of a chance; the last one takes in the 1. */
export function binOf(chance: number): number {
  let bin = BINS - 1;
  while (bin > 0 && chance < (EDGES[bin] ?? 0)) bin -= 1;
  return bin;
}

/** `recalls`: a row for each bin. */
export function calibrationBins(recalls: TallyColumns): CalibrationBin[] {
  return EDGES.slice(1).map((to, bin) => ({ from: EDGES[bin] ?? 0, to, ...recalls.recallOf(bin) }));
}
