/**
 * Cards while a log is replayed: of each its memory before and after its last answer, since when it
 * is due is reckoned only at the end. Objects for every answer would cost more than the answers.
 */
import type { FSRSAlgorithm } from 'ts-fsrs';
import { RATINGS } from './log/answer-columns.ts';
import { MemoryColumns } from './memory-columns.ts';
import type { CardRef } from './review-event.ts';
import {
  blankMemory,
  dueAfter,
  rememberInto,
  type CardState,
  type RatedAnswer,
} from './schedule-card.ts';

export class ReplayedCards {
  readonly #cards: readonly CardRef[];
  readonly #algorithm: FSRSAlgorithm;
  /** Two rows for each card, which take turns. */
  readonly #memories: MemoryColumns;
  /** Which of its two rows is the later one. */
  readonly #turns: Uint8Array;
  /** Of its last answer: index into `RATINGS`. */
  readonly #ratings: Uint8Array;
  readonly #before = blankMemory(NO_CARD);
  readonly #after = blankMemory(NO_CARD);

  constructor(cards: readonly CardRef[], algorithm: FSRSAlgorithm) {
    this.#cards = cards;
    this.#algorithm = algorithm;
    this.#memories = new MemoryColumns(cards.length * 2);
    this.#turns = new Uint8Array(cards.length);
    this.#ratings = new Uint8Array(cards.length);
  }

  /** `which`: index of the card. Gives the chance of recall, 0 to 1, or `NOT_TESTED`. */
  answer(which: number, answer: Omit<RatedAnswer, 'card'>): number {
    const turn = this.#turns[which] ?? 0;
    const before = this.isFresh(which) ? undefined : this.#before;
    if (before !== undefined) this.#memories.read(which * 2 + turn, before);
    const chance = rememberInto(this.#after, before, answer, this.#algorithm);
    this.#memories.write(which * 2 + (1 - turn), this.#after);
    this.#turns[which] = 1 - turn;
    this.#ratings[which] = RATINGS.indexOf(answer.rating);
    return chance;
  }

  /** It has not been answered yet. */
  isFresh(which: number): boolean {
    return this.#memories.reviews(which * 2 + (this.#turns[which] ?? 0)) === 0;
  }

  /** Undefined for a card that has not been answered yet. */
  stateOf(which: number): CardState | undefined {
    const card = this.#cards[which];
    if (card === undefined || this.isFresh(which)) return undefined;
    const turn = this.#turns[which] ?? 0;
    this.#memories.read(which * 2 + turn, this.#after);
    this.#memories.read(which * 2 + (1 - turn), this.#before);
    const { stability, difficulty, lapses, reviews, lastVerdict, lastAt, step } = this.#after;
    const last = { at: lastAt, rating: RATINGS[this.#ratings[which] ?? 0] ?? 'again' };
    const before = this.#before.reviews === 0 ? undefined : this.#before;
    const due = dueAfter(before, last, this.#after, this.#algorithm);
    return { card, due, stability, difficulty, lapses, reviews, lastVerdict, lastAt, step };
  }
}

/** Of the memories that others are read into. */
const NO_CARD: CardRef = { bank: '', item: '', study: 'fr' };
