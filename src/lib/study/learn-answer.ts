/** What one answer changes: its card, the person's pace, the tally of the day. */
import type { FSRSAlgorithm } from 'ts-fsrs';
import { gradeAnswer, paceAfter, type Graded, type Pace } from './grade-answer.ts';
import type { DayTally } from './learning-state.ts';
import { localDay } from './local-day.ts';
import type { CardRef } from './review-event.ts';
import { scheduleCard, type CardState } from './schedule-card.ts';

/** An answer with what later events made of it. */
export interface CountedAnswer extends Graded {
  readonly id: string;
  readonly card: CardRef;
  /** UTC milliseconds. */
  readonly at: number;
  readonly offsetMinutes: number;
}

export interface Learnt {
  /** Undefined before its first answer. */
  readonly card: CardState | undefined;
  readonly pace: Pace;
  readonly today: DayTally;
}

export function learnAnswer(
  { card, pace, today }: Learnt,
  answer: CountedAnswer,
  algorithm: FSRSAlgorithm,
): Learnt & { readonly card: CardState } {
  const rating = gradeAnswer(answer, pace);
  return {
    card: scheduleCard(card, { ...answer, rating }, algorithm),
    pace: paceAfter(pace, answer),
    today: tallyAnswer(today, answer, card === undefined),
  };
}

/** The tally of the day with one answer more; a new day begins at nothing. */
export function tallyAnswer(
  today: DayTally,
  answer: Pick<CountedAnswer, 'at' | 'offsetMinutes' | 'responseMillis'>,
  isFresh: boolean,
): DayTally {
  const after = { ...today };
  tallyInto(after, answer, isFresh);
  return after;
}

/** A tally that is still being made: nobody else holds it. */
export type OwnTally = { -readonly [Key in keyof DayTally]: DayTally[Key] };

/** As `tallyAnswer`, over what `tally` held. */
export function tallyInto(
  tally: OwnTally,
  { at, offsetMinutes, responseMillis }: Parameters<typeof tallyAnswer>[1],
  isFresh: boolean,
): void {
  const day = localDay(at, offsetMinutes);
  if (day !== tally.day) {
    tally.day = day;
    tally.fresh = 0;
    tally.reviewed = 0;
    tally.millis = 0;
  }
  if (isFresh) tally.fresh += 1;
  else tally.reviewed += 1;
  tally.millis += responseMillis;
}
