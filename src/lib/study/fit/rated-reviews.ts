/** What weights are fitted to: every answer that counts, with the rating that it gave its card. */
import { FIRST_PACE } from '../first-pace.ts';
import { gradeAnswer, usualAfter } from '../grade-answer.ts';
import { RATINGS, VERDICTS, WAYS } from '../log/answer-columns.ts';
import { NOT_RATED, type AnswerLog } from '../log/answer-log.ts';

/** Entry `i` of each column belongs to review `i`, in the order of replay. */
export interface RatedReviews {
  readonly card: Uint32Array<ArrayBuffer>;
  /** Days of UTC since 1970, as the scheduler counts them. */
  readonly day: Int32Array<ArrayBuffer>;
  /** 1 *again*, 2 *hard*, 3 *good*, 4 *easy*, as FSRS counts them. */
  readonly rating: Uint8Array<ArrayBuffer>;
}

const DAY_MILLIS = 86_400_000;

/** The ratings are those of a replay: a person's own, or the machine's at the pace they had then. */
export function rateReviews(log: AnswerLog): RatedReviews {
  const pace = { ...FIRST_PACE };
  const day = new Int32Array(log.length);
  const rating = new Uint8Array(log.length);
  for (let index = 0; index < log.length; index += 1) {
    const own = log.rating[index] ?? NOT_RATED;
    const answer = {
      way: WAYS[log.way[index] ?? 0] ?? 'choose',
      verdict: VERDICTS[log.verdict[index] ?? 0] ?? 'wrong',
      responseMillis: log.responseMillis[index] ?? 0,
      rating: own === NOT_RATED ? null : (RATINGS[own] ?? null),
    };
    day[index] = Math.floor((log.at[index] ?? 0) / DAY_MILLIS);
    rating[index] = RATINGS.indexOf(gradeAnswer(answer, pace)) + 1;
    pace[answer.way] = usualAfter(pace[answer.way], answer.responseMillis);
  }
  return { card: Uint32Array.from(log.card.subarray(0, log.length)), day, rating };
}

/**
 * Days since the same card was last answered, for each review; −1 for its first. A review after a
 * day or more tells of memory, one on the same day hardly does.
 */
export function daysBetween({ card, day }: RatedReviews): Int32Array<ArrayBuffer> {
  const last = new Map<number, number>();
  return day.map((today, index) => {
    const which = card[index] ?? 0;
    const before = last.get(which);
    last.set(which, today);
    return before === undefined ? -1 : today - before;
  });
}
