/** What an answer is worth. */
import type { Verdict } from '#lib/marking/verdict.ts';
import type { ClassSettings } from '../plan/class-settings.ts';

export const FULL_POINTS = 1000;

/** Of the full points: a slip still earns half. */
const SHARE: Readonly<Record<Verdict, number>> = { right: 1, nearly: 0.5, wrong: 0 };

/**
 * A whole number. Where speed counts, the last moment is worth half of the first; without a limit
 * there is no last moment, and all are worth the same.
 */
export function pointsFor(
  verdict: Verdict,
  millis: number,
  limitMillis: number | null,
  { points, survey }: ClassSettings,
): number {
  if (points === 'none' || survey) return 0;
  const share =
    points === 'right' || limitMillis === null ? 1 : 1 - Math.min(1, millis / limitMillis) / 2;
  return Math.round(FULL_POINTS * SHARE[verdict] * share);
}
