/**
 * Tallies while they are counted: rows of numbers, which an engine adds to without laying thousands
 * of objects out anew as their figures grow.
 */
import { NOT_TESTED } from '../schedule-card.ts';
import { MOST_ANSWER_MILLIS, type Recall, type Tally } from './tally.ts';

/** One answer as it is counted; one object is filled again for every answer. */
export interface Counted {
  /** Index into `VERDICTS`. */
  verdict: number;
  responseMillis: number;
  isFresh: boolean;
  /** The chance of recalling it that the scheduler gave, 0 to 1, or `NOT_TESTED`. */
  foretold: number;
  isRecalled: boolean;
}

const RIGHT = 0;
const NEARLY = 1;

/** Where each figure of a row is. */
const ANSWERS = 0;
const ANSWERS_RIGHT = 1;
const ANSWERS_NEARLY = 2;
const ANSWERS_WRONG = 3;
const MILLIS = 4;
const FRESH = 5;
const ASKED = 6;
const RECALLED = 7;
const FORETOLD = 8;
const ROW = 9;

export class TallyColumns {
  #figures: Float64Array;
  #rows = 0;

  /** `rows`: so many to begin with, of nothing. */
  constructor(rows = 0) {
    this.#figures = new Float64Array(Math.max(rows, 16) * ROW);
    this.#rows = rows;
  }

  /** One row more, of nothing; gives its index. */
  add(): number {
    const row = this.#rows;
    this.#rows += 1;
    if (this.#rows * ROW > this.#figures.length) {
      const wider = new Float64Array(this.#figures.length * 2);
      wider.set(this.#figures);
      this.#figures = wider;
    }
    return row;
  }

  count(row: number, answer: Counted): void {
    const { verdict, responseMillis, isFresh } = answer;
    const at = row * ROW;
    this.#plus(at + ANSWERS, 1);
    if (verdict === RIGHT) this.#plus(at + ANSWERS_RIGHT, 1);
    else if (verdict === NEARLY) this.#plus(at + ANSWERS_NEARLY, 1);
    else this.#plus(at + ANSWERS_WRONG, 1);
    this.#plus(at + MILLIS, Math.min(responseMillis, MOST_ANSWER_MILLIS));
    if (isFresh) this.#plus(at + FRESH, 1);
    this.countRecall(row, answer);
  }

  countRecall(row: number, { foretold, isRecalled }: Counted): void {
    if (foretold === NOT_TESTED) return;
    const at = row * ROW;
    this.#plus(at + ASKED, 1);
    this.#plus(at + FORETOLD, foretold);
    if (isRecalled) this.#plus(at + RECALLED, 1);
  }

  /** Adds a row of others to one of these. */
  addRow(row: number, others: TallyColumns, other: number): void {
    for (let figure = 0; figure < ROW; figure += 1)
      this.#plus(row * ROW + figure, others.#at(other * ROW + figure));
  }

  answersOf(row: number): number {
    return this.#at(row * ROW + ANSWERS);
  }

  wrongOf(row: number): number {
    return this.#at(row * ROW + ANSWERS_WRONG);
  }

  tallyOf(row: number): Tally {
    const at = row * ROW;
    return {
      answers: this.answersOf(row),
      right: this.#at(at + ANSWERS_RIGHT),
      nearly: this.#at(at + ANSWERS_NEARLY),
      wrong: this.wrongOf(row),
      millis: this.#at(at + MILLIS),
      fresh: this.#at(at + FRESH),
      recall: this.recallOf(row),
    };
  }

  recallOf(row: number): Recall {
    const at = row * ROW;
    return {
      asked: this.#at(at + ASKED),
      recalled: this.#at(at + RECALLED),
      foretold: this.#at(at + FORETOLD),
    };
  }

  #at(place: number): number {
    return this.#figures[place] ?? 0;
  }

  #plus(place: number, more: number): void {
    this.#figures[place] = this.#at(place) + more;
  }
}
