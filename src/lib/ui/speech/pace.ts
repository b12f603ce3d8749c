/** Factors on the pace that the person has set. */
const PACE = { plain: 1, slow: 0.6 } as const;
export type Pace = keyof typeof PACE;

/** Voices are no longer understood below it. */
const SLOWEST = 0.4;

/** Factor on the voice's own pace. */
export function rateAt(pace: Pace, rate: number): number {
  return Math.max(SLOWEST, Math.round(rate * PACE[pace] * 100) / 100);
}
