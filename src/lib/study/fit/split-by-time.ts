/** The newest answers are kept back: weights must foretell what they have not seen. */
import { fail, ok, type Result } from '#lib/core/result.ts';
import { daysBetween, type RatedReviews } from './rated-reviews.ts';

/** Fewer reviews after a day or more tell too little of anybody (the limit that Anki long had). */
const LEAST_REVIEWS = 400;
/** One of so many is kept back. */
const HELD_OUT = 5;

export interface TooFew {
  readonly code: 'too-few';
  /** Answers given a day or more after the one before. */
  readonly found: number;
  readonly needed: number;
}

/** The first review that is kept back: those after a day or more are four fifths before it. */
export function splitByTime(reviews: RatedReviews): Result<number, TooFew> {
  const days = daysBetween(reviews);
  const telling = days.reduce((count, each) => count + (each > 0 ? 1 : 0), 0);
  if (telling < LEAST_REVIEWS)
    return fail({ code: 'too-few', found: telling, needed: LEAST_REVIEWS });
  let left = telling - Math.floor(telling / HELD_OUT);
  return ok(days.findIndex((each) => each > 0 && (left -= 1) < 0));
}
