/**
 * What somebody has learnt, derived from the review log and from nothing else. The order in which
 * events arrive does not matter: logs of two devices merge as a set union.
 */
import { cardKey } from './card-key.ts';
import type { CardMarks } from './card-marks.ts';
import type { Pace } from './grade-answer.ts';
import type { CountedAnswer, Learnt } from './learn-answer.ts';
import type { CardRef, EventOf, ReviewEvent } from './review-event.ts';
import type { CardState } from './schedule-card.ts';
import type { Scheduling } from './default-scheduling.ts';

export { EMPTY_LEARNING_STATE } from './empty-learning-state.ts';
export type { CardState } from './schedule-card.ts';

/** What was answered on the local day of the newest answer. */
export interface DayTally {
  /** `localDay`; −1 before the first answer. */
  readonly day: number;
  /** Cards answered for the first time. */
  readonly fresh: number;
  /** Answers to cards that were known before. */
  readonly reviewed: number;
  readonly millis: number;
}

/** Where an event stands in the order of the log (`event-order.ts`). */
export type Place = Pick<ReviewEvent, 'at' | 'id'>;

export type Exam = Readonly<Pick<EventOf<'exam'>, 'banks' | 'at' | 'offsetMinutes'>> & {
  /** YYYY-MM-DD. */
  readonly day: string;
};

export interface LearningState {
  /** By `cardKey`. */
  readonly cards: ReadonlyMap<string, CardState>;
  /** By `cardKey`; only cards that bear one. */
  readonly marks: ReadonlyMap<string, CardMarks>;
  /** By `cardKey`: words that were right after all, as they were typed. */
  readonly accepted: ReadonlyMap<string, readonly string[]>;
  readonly exam: Exam | null;
  readonly scheduling: Scheduling;
  readonly pace: Pace;
  readonly today: DayTally;
  /** Answers that count. */
  readonly answered: number;
  /** The newest answer, whether it counts or was taken back. */
  readonly newest: Place | null;
  /** The newest event that is no answer. */
  readonly newestOther: Place | null;
  /** Ids that have been spoken of and have not arrived yet. */
  readonly awaited: ReadonlySet<string>;
  /** How it was before the newest answer, so that taking that one back is quick; a mere help. */
  readonly recent: Recent | null;
}

export interface Recent {
  readonly answer: CountedAnswer;
  readonly before: Learnt;
}

/** What is due at `now` (UTC milliseconds), the longest overdue first. */
export function dueCards(state: LearningState, now: number): CardState[] {
  return [...state.cards.values()]
    .filter(({ due }) => due <= now)
    .sort((a, b) => a.due - b.due || (cardKey(a.card) < cardKey(b.card) ? -1 : 1));
}

/** Other ways in which an answer to this card is right, by appeal. */
export function acceptedFor(state: LearningState, card: CardRef): readonly string[] {
  return state.accepted.get(cardKey(card)) ?? [];
}
