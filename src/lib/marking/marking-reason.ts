import type { Verdict } from './verdict.ts';

/**
 * Why a typed answer got its verdict, the best first: the same but for what nobody chooses when
 * typing; the same but for what does not matter here; without an accent; with a slip of the finger.
 */
export const MARKING_REASONS = ['exact', 'ok', 'accent', 'typo', 'wrong'] as const;
export type MarkingReason = (typeof MARKING_REASONS)[number];

export const VERDICT_OF: Readonly<Record<MarkingReason, Verdict>> = {
  exact: 'right',
  ok: 'right',
  accent: 'nearly',
  typo: 'nearly',
  wrong: 'wrong',
};
