/**
 * What rating an answer gives its card. A person's own rating goes before the machine's. By default
 * the machine gives *good* for what is right, *hard* for what is nearly so or took much longer than
 * this person takes for answers given in the same way, *again* for what is wrong; never *easy*.
 * Grading by right and wrong alone costs hardly any accuracy (srs-benchmark: log loss 0.326 against
 * 0.321 for ratings by hand).
 */
import type { Way } from '#lib/play/way.ts';
import type { Rating, Verdict } from './review-event.ts';

/** Milliseconds that half of somebody's answers take at the most, by way. */
export type Pace = Readonly<Record<Way, number>>;

/** A factor per answer; small enough for some twenty answers to weigh in. */
const STEP = 1.05;
/** As many times the usual time are slow. */
const SLOW = 3;
/** As many times the usual time tell of a person who went away. */
const AWAY = 12;

export interface Graded {
  readonly way: Way;
  readonly verdict: Verdict;
  readonly responseMillis: number;
  /** The person's own; null where they gave none. */
  readonly rating: Rating | null;
}

export function gradeAnswer(answer: Graded, pace: Pace): Rating {
  return gradeAgainst(answer, pace[answer.way]);
}

/** `usual`: milliseconds that answers given in the same way take. */
export function gradeAgainst(
  { verdict, responseMillis, rating }: Omit<Graded, 'way'>,
  usual: number,
): Rating {
  if (rating !== null) return rating;
  switch (verdict) {
    case 'wrong':
      return 'again';
    case 'nearly':
      return 'hard';
    case 'right': {
      const times = responseMillis / usual;
      return times > SLOW && times < AWAY ? 'hard' : 'good';
    }
  }
}

/**
 * The running median by steps of a fixed share ("frugal streaming", Ma, Muthukrishnan and Sandler
 * 2013): nothing has to be kept but the figure itself.
 */
export function paceAfter(pace: Pace, { way, responseMillis }: Graded): Pace {
  const usual = usualAfter(pace[way], responseMillis);
  return usual === pace[way] ? pace : { ...pace, [way]: usual };
}

/** The usual time of one way after an answer; both in milliseconds. */
export function usualAfter(usual: number, responseMillis: number): number {
  if (responseMillis === usual || responseMillis > usual * AWAY) return usual;
  return responseMillis > usual ? usual * STEP : usual / STEP;
}
