/** One answer as statistics take it, and how each sum takes it in. */
import { MOST_ANSWER_MILLIS, type Recall, type Tally } from './tally.ts';

/** One object is filled again for every answer: a hundred thousand would have to be thrown away. */
export interface Counted {
  /** Index into `VERDICTS`. */
  verdict: number;
  responseMillis: number;
  isFresh: boolean;
  /** The chance of recalling it that the scheduler gave, 0 to 1; −1 where memory was not tested. */
  foretold: number;
  isRecalled: boolean;
}

export const RIGHT = 0;
export const NEARLY = 1;
export const NOT_TESTED = -1;

export function count(tally: Tally, answer: Counted): void {
  tally.answers += 1;
  if (answer.verdict === RIGHT) tally.right += 1;
  else if (answer.verdict === NEARLY) tally.nearly += 1;
  else tally.wrong += 1;
  tally.millis += Math.min(answer.responseMillis, MOST_ANSWER_MILLIS);
  if (answer.isFresh) tally.fresh += 1;
  countRecall(tally.recall, answer);
}

export function countRecall(recall: Recall, { foretold, isRecalled }: Counted): void {
  if (foretold === NOT_TESTED) return;
  recall.asked += 1;
  recall.foretold += foretold;
  if (isRecalled) recall.recalled += 1;
}
