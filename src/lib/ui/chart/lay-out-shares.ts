/** Points of shares between 0 and 1, on a scale that leaves out what none of them comes near. */

export interface ShareScale {
  readonly from: number;
  readonly ticks: readonly number[];
  /** Pixels, downwards. */
  readonly y: (share: number) => number;
}

/** Shares are told apart by tenths. */
const STEP = 0.1;

/** From the tenth below the least share, and at least from half on, up to all. */
export function shareScale(shares: readonly number[], top: number, base: number): ShareScale {
  const least = Math.min(0.5, ...shares);
  const from = Math.max(0, Math.floor(least / STEP + 1e-9) * STEP);
  const step = from < 0.5 ? 2 * STEP : STEP;
  const count = Math.floor((1 - from) / step + 1e-9);
  return {
    from,
    ticks: Array.from({ length: count + 1 }, (_, index) => 1 - (count - index) * step),
    y: (share) => base - ((share - from) / (1 - from)) * (base - top),
  };
}
