/**
 * What is learnt as sealed bytes, so that opening the app does not replay years of answers. It is
 * never the truth: where it does not fit the log it is made anew from it.
 */
import { seal, unseal } from '#lib/core/sealed-bytes.ts';
import type { CardMarks } from '../card-marks.ts';
import { cardKey } from '../card-key.ts';
import type { LearningState } from '../learning-state.ts';
import type { CardState } from '../schedule-card.ts';

/** Raised with every change of what a log is worth: of its shape, of grading, of scheduling. */
export const SNAPSHOT_VERSION = 1;

interface Written {
  /** What the log held when it was taken: `describeContents` of the store. */
  readonly covers: string;
  readonly plain: Omit<LearningState, 'cards' | 'marks' | 'accepted' | 'awaited'>;
  readonly cards: readonly CardState[];
  readonly marks: readonly (readonly [string, CardMarks])[];
  readonly accepted: readonly (readonly [string, readonly string[]])[];
  readonly awaited: readonly string[];
}

export function writeSnapshot(state: LearningState, covers: string): Uint8Array<ArrayBuffer> {
  const { cards, marks, accepted, awaited, ...plain } = state;
  const written: Written = {
    covers,
    plain,
    cards: [...cards.values()],
    marks: [...marks],
    accepted: [...accepted],
    awaited: [...awaited],
  };
  return seal(new TextEncoder().encode(JSON.stringify(written)), SNAPSHOT_VERSION);
}

/** Null where it is damaged, of another version, or taken of another log. */
export function readSnapshot(value: unknown, covers: string): LearningState | null {
  const bytes = unseal(value, SNAPSHOT_VERSION);
  if (bytes === null) return null;
  const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isWritten(read) || read.covers !== covers) return null;
  return {
    ...read.plain,
    cards: new Map(read.cards.map((card) => [cardKey(card.card), card])),
    marks: new Map(read.marks),
    accepted: new Map(read.accepted),
    awaited: new Set(read.awaited),
  };
}

/** Whole by its checksum, so it is what was written. */
function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && 'covers' in value && 'cards' in value;
}
