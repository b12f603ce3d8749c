/** Answers added up: of a day, a kind, a text, or all of them. */

export interface Tally {
  answers: number;
  right: number;
  nearly: number;
  wrong: number;
  /** Time spent, each answer at most `MOST_ANSWER_MILLIS`. */
  millis: number;
  /** Cards answered for the first time. */
  fresh: number;
  readonly recall: Recall;
}

/** What was asked again after a night at least, which tells of memory. */
export interface Recall {
  asked: number;
  /** How many of them were remembered: right or nearly so, unless the person rated otherwise. */
  recalled: number;
  /** The sum of the chances, 0 to 1 each, that the scheduler gave them. */
  foretold: number;
}

/** Longer and somebody went away: twice what Anki counts, since a dictation takes longer than a card. */
export const MOST_ANSWER_MILLIS = 120_000;

export function emptyTally(): Tally {
  return {
    answers: 0,
    right: 0,
    nearly: 0,
    wrong: 0,
    millis: 0,
    fresh: 0,
    recall: emptyRecall(),
  };
}

export function emptyRecall(): Recall {
  return { asked: 0, recalled: 0, foretold: 0 };
}

/** `part` over `whole`; null of nothing, which is not the same as none. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
