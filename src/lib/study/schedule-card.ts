/**
 * What one answer does to a card: FSRS-6 with the default steps. The memory model is ts-fsrs's; of
 * its scheduler, which is ten times slower and larger, only the rules for steps and intervals are
 * here. A law holds both equal, so that a log of any length can be replayed.
 */
import { Rating as FsrsRating, type FSRSAlgorithm } from 'ts-fsrs';
import type { CardRef, Rating, Verdict } from './review-event.ts';

export interface CardState {
  readonly card: CardRef;
  /** When it should be asked again, UTC milliseconds. */
  readonly due: number;
  /** Days until the chance of recalling it falls to 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number;
  /** How often it was forgotten after it had been learnt. */
  readonly lapses: number;
  /** Answers counted, those taken back left out. */
  readonly reviews: number;
  readonly lastVerdict: Verdict;
  /** Time of the last answer, UTC milliseconds. */
  readonly lastAt: number;
  /** The short steps it is on, and which of them; null once it is asked at intervals of days. */
  readonly step: Step | null;
}

export interface Step {
  readonly phase: 'learning' | 'relearning';
  readonly index: number;
}

/** An answer as the scheduler takes it. */
export interface RatedAnswer {
  readonly card: CardRef;
  /** UTC milliseconds. */
  readonly at: number;
  readonly verdict: Verdict;
  readonly rating: Rating;
}

const RATINGS = {
  again: FsrsRating.Again,
  hard: FsrsRating.Hard,
  good: FsrsRating.Good,
  easy: FsrsRating.Easy,
} as const satisfies Record<Rating, FsrsRating>;

/** Minutes until a card on short steps is asked again (the defaults of FSRS and of Anki). */
const STEP_MINUTES = { learning: [1, 10], relearning: [10] } as const;
/** Minutes after *hard*: half-way to the next step, or half as long again on the only one. */
const HARD_MINUTES = { learning: 6, relearning: 15 } as const;

const MINUTE_MILLIS = 60_000;
const DAY_MILLIS = 86_400_000;

/** A card but for when it is due, which nobody asks of any answer but its last. */
export type CardMemory = Omit<CardState, 'due'>;

/** `before` is undefined for a card never answered. */
export function scheduleCard(
  before: CardMemory | undefined,
  answer: RatedAnswer,
  algorithm: FSRSAlgorithm,
): CardState {
  const memory = remember(before, answer, algorithm);
  return { ...memory, due: dueAfter(before, answer, memory, algorithm) };
}

/** The memory of a card after an answer. */
export function remember(
  before: CardMemory | undefined,
  answer: RatedAnswer,
  algorithm: FSRSAlgorithm,
): CardMemory {
  const after = blankMemory(answer.card);
  rememberInto(after, before, answer, algorithm);
  return after;
}

/** A memory that is still being made: nobody else holds it. */
export type OwnMemory = { -readonly [Key in keyof CardMemory]: CardMemory[Key] };

export function blankMemory(card: CardRef): OwnMemory {
  return {
    card,
    // No integer to begin with, or engines lay the field out anew.
    stability: 0.1,
    difficulty: 0.1,
    lapses: 0,
    reviews: 0,
    lastVerdict: 'right',
    lastAt: 0.1,
    step: null,
  };
}

/** The chance of recall where an answer did not test it: the first of a card, or the same day's. */
export const NOT_TESTED = -1;

/**
 * As `remember`, over what `after` held: a long log is replayed without leaving a trail behind. Gives
 * the chance of recall, 0 to 1, that the card had at this answer, or `NOT_TESTED`.
 */
export function rememberInto(
  after: OwnMemory,
  before: CardMemory | undefined,
  { at, verdict, rating }: Omit<RatedAnswer, 'card'>,
  algorithm: FSRSAlgorithm,
): number {
  const days = daysSince(before, at);
  const chance =
    before === undefined || days === 0
      ? NOT_TESTED
      : algorithm.forgetting_curve(days, before.stability);
  const { stability, difficulty } = algorithm.next_state(
    before ?? null,
    days,
    RATINGS[rating],
    chance === NOT_TESTED ? 1 : chance,
  );
  const forgets = before?.step === null && rating === 'again';
  after.stability = stability;
  after.difficulty = difficulty;
  after.lapses = (before?.lapses ?? 0) + (forgets ? 1 : 0);
  after.reviews = (before?.reviews ?? 0) + 1;
  after.lastVerdict = verdict;
  after.lastAt = at;
  after.step = nextStep(before, rating);
  return chance;
}

/** When a card is to be asked again, UTC milliseconds. `after`: what `remember` gave. */
export function dueAfter(
  before: CardMemory | undefined,
  { at, rating }: Pick<RatedAnswer, 'at' | 'rating'>,
  after: CardMemory,
  algorithm: FSRSAlgorithm,
): number {
  if (after.step !== null) return at + stepMinutes(after.step, rating) * MINUTE_MILLIS;
  const days = daysSince(before, at);
  const daysAfter = (given: Rating): number => {
    const { stability } =
      given === rating ? after : algorithm.next_state(before ?? null, days, RATINGS[given]);
    return algorithm.next_interval(stability, days);
  };
  return at + intervalDays(before, rating, daysAfter) * DAY_MILLIS;
}

/** Null where the next time is days away. */
function nextStep(before: CardMemory | undefined, rating: Rating): Step | null {
  if (rating === 'easy' || (before?.step === null && rating !== 'again')) return null;
  const { phase, index } =
    before === undefined
      ? ({ phase: 'learning', index: 0 } as const)
      : (before.step ?? ({ phase: 'relearning', index: 0 } as const));
  if (rating === 'again') return { phase, index: 0 };
  if (rating === 'hard') return { phase, index };
  return index + 1 < STEP_MINUTES[phase].length ? { phase, index: index + 1 } : null;
}

/** Until a card on short steps is asked again. */
function stepMinutes({ phase, index }: Step, rating: Rating): number {
  return rating === 'hard' ? HARD_MINUTES[phase] : (STEP_MINUTES[phase][index] ?? 0);
}

/** Of a card that is known, a better rating always waits at least a day longer. */
function intervalDays(
  before: CardMemory | undefined,
  rating: Rating,
  daysAfter: (rating: Rating) => number,
): number {
  if (before?.step !== null) return daysAfter(rating);
  const hard = Math.min(daysAfter('hard'), daysAfter('good'));
  if (rating === 'hard') return hard;
  const good = Math.max(daysAfter('good'), hard + 1);
  return rating === 'easy' ? Math.max(daysAfter('easy'), good + 1) : good;
}

/** Days of the calendar in UTC, as FSRS counts them: the same on every device. */
function daysSince(before: CardMemory | undefined, at: number): number {
  if (before === undefined) return 0;
  return Math.floor(at / DAY_MILLIS) - Math.floor(before.lastAt / DAY_MILLIS);
}
