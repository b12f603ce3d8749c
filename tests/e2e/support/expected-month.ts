/**
 * When everything should have come back, worked out from the answers alone by the scheduler of
 * ts-fsrs, which the app does not use.
 */
import { type Card, createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import { cardKey } from '#lib/study/card-key.ts';
import { EMPTY_LEARNING_STATE } from '#lib/study/empty-learning-state.ts';
import { gradeAnswer, type Pace, paceAfter } from '#lib/study/grade-answer.ts';
import type { AnswerEvent, ReviewEvent } from '#lib/study/review-event.ts';

const RATINGS = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const;

interface Known {
  readonly card: Card;
  readonly lastDay: string;
  /** The sentences it is about: two cards on one sentence are not asked on the same day. */
  readonly sentences: readonly string[];
}

/** The date that somebody in this zone lives: their day begins at four. `at`: UTC milliseconds. */
export function dayIn(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('sv', { timeZone });
  return (at) => format.format(at - 4 * 3_600_000);
}

/** The answers that were not taken back, in the order in which they were given. */
export function standingAnswers(events: readonly ReviewEvent[]): AnswerEvent[] {
  const undone = new Set(events.flatMap((event) => (event.type === 'undo' ? event.undoes : [])));
  return events
    .filter((event) => event.type === 'answer')
    .filter(({ id }) => !undone.has(id))
    .toSorted((a, b) => a.at - b.at);
}

export class ExpectedMonth {
  readonly #answers: readonly AnswerEvent[];
  readonly #dayOf: (at: number) => string;
  readonly #sentencesOf: (answer: AnswerEvent) => readonly string[];
  readonly #scheduler = fsrs({ enable_fuzz: false, request_retention: 0.9 });

  constructor(
    answers: readonly AnswerEvent[],
    dayOf: (at: number) => string,
    sentencesOf: (answer: AnswerEvent) => readonly string[],
  ) {
    this.#answers = answers;
    this.#dayOf = dayOf;
    this.#sentencesOf = sentencesOf;
  }

  /** How many cards there are to be asked at a time, UTC milliseconds. */
  dueAt(now: number): number {
    const known = [...this.#knownAt(now).values()];
    const today = this.#dayOf(now);
    const asked = new Set(
      known.filter(({ lastDay }) => lastDay === today).flatMap(({ sentences }) => sentences),
    );
    let due = 0;
    for (const { card, sentences } of known.toSorted((a, b) => +a.card.due - +b.card.due)) {
      if (!this.#isDue(card, now)) continue;
      if (card.state === State.Review && sentences.some((each) => asked.has(each))) continue;
      for (const sentence of sentences) asked.add(sentence);
      due += 1;
    }
    return due;
  }

  /** Answers to cards that were not yet due when they were asked. */
  early(): AnswerEvent[] {
    return this.#answers.filter((answer) => {
      const before = this.#knownAt(answer.at).get(cardKey(answer.card));
      return before !== undefined && !this.#isDue(before.card, answer.at);
    });
  }

  #isDue({ due, state }: Card, now: number): boolean {
    return state === State.Review ? this.#dayOf(+due) <= this.#dayOf(now) : +due <= now;
  }

  #knownAt(now: number): ReadonlyMap<string, Known> {
    const known = new Map<string, Known>();
    let pace: Pace = EMPTY_LEARNING_STATE.pace;
    for (const answer of this.#answers) {
      if (answer.at >= now) break;
      const rating = gradeAnswer({ ...answer, rating: null }, pace);
      const key = cardKey(answer.card);
      const before: Card = known.get(key)?.card ?? createEmptyCard(answer.at);
      known.set(key, {
        card: this.#scheduler.next(before, answer.at, RATINGS[rating]).card,
        lastDay: this.#dayOf(answer.at),
        sentences: this.#sentencesOf(answer),
      });
      pace = paceAfter(pace, { ...answer, rating: null });
    }
    return known;
  }
}
