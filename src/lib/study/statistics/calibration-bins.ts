/** What the scheduler foretold against what was remembered, gathered by what it foretold. */
import { emptyRecall, type Recall } from './tally.ts';

export interface CalibrationBin extends Recall {
  /** The chances gathered here, 0 to 1: from `from`, up to `to`. */
  readonly from: number;
  readonly to: number;
}

/** Narrower where most answers are: cards are asked when nine of ten are still known. */
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1] as const;

export function emptyBins(): CalibrationBin[] {
  return EDGES.slice(1).map((to, index) => ({ from: EDGES[index] ?? 0, to, ...emptyRecall() }));
}

/** The bin of a chance; the last one takes in the 1. */
export function binOf(bins: readonly CalibrationBin[], chance: number): CalibrationBin {
  for (const bin of bins) if (chance < bin.to) return bin;
  const last = bins.at(-1);
  if (last === undefined) throw new Error('no bins');
  return last;
}
