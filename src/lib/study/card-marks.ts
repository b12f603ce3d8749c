/** What keeps a card from being asked, and what marks it. */
import type { CardState } from './schedule-card.ts';

export interface CardMarks {
  /** Undefined where the person never chose: then it is set aside once it is a leech. */
  readonly suspended?: boolean;
  readonly flagged?: boolean;
  /** UTC milliseconds. */
  readonly buriedUntil?: number;
}

/** Forgotten so often that it costs more than it brings (the default of Anki). */
export const LEECH_LAPSES = 8;

export function isLeech(card: CardState | undefined): boolean {
  return card !== undefined && card.lapses >= LEECH_LAPSES;
}

/** Not asked at all: by the person's wish, or as a leech until they want it back. */
export function isSuspended(card: CardState | undefined, marks: CardMarks | undefined): boolean {
  return marks?.suspended ?? isLeech(card);
}

/** `now`: UTC milliseconds. */
export function isBuried(marks: CardMarks | undefined, now: number): boolean {
  return marks?.buriedUntil !== undefined && marks.buriedUntil > now;
}
