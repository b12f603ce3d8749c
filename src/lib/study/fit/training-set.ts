/**
 * Reviews as the fit takes them (`FSRSItem` of fsrs-rs): for each answer after a day or more, the
 * whole history of its card up to it, one after the other, in the order of time, since newer ones
 * weigh more.
 */
import { daysBetween, type RatedReviews } from './rated-reviews.ts';

export interface TrainingSet {
  readonly ratings: Uint32Array<ArrayBuffer>;
  /** Days since the review before; 0 for the first of a card. */
  readonly days: Uint32Array<ArrayBuffer>;
  /** How many entries each history takes. */
  readonly lengths: Uint32Array<ArrayBuffer>;
}

/** Longer histories are left out by fsrs-rs itself. */
const LONGEST = 64;

/** Of the reviews before `end`. */
export function buildTrainingSet(reviews: RatedReviews, end: number): TrainingSet {
  const between = daysBetween(reviews);
  const histories = new Map<number, { readonly ratings: number[]; readonly days: number[] }>();
  const ratings: number[] = [];
  const days: number[] = [];
  const lengths: number[] = [];
  for (let index = 0; index < end; index += 1) {
    const which = reviews.card[index] ?? 0;
    const history = histories.get(which) ?? { ratings: [], days: [] };
    histories.set(which, history);
    if (history.ratings.length >= LONGEST) continue;
    const since = between[index] ?? 0;
    history.ratings.push(reviews.rating[index] ?? 0);
    history.days.push(Math.max(0, since));
    if (since <= 0) continue;
    for (const rating of history.ratings) ratings.push(rating);
    for (const day of history.days) days.push(day);
    lengths.push(history.ratings.length);
  }
  return {
    ratings: Uint32Array.from(ratings),
    days: Uint32Array.from(days),
    lengths: Uint32Array.from(lengths),
  };
}
