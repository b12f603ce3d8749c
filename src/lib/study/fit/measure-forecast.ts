/** How well weights foretell which cards a person still knows. */
import type { Scheduling } from '../default-scheduling.ts';
import { buildScheduler } from '../scheduler.ts';
import { daysBetween, type RatedReviews } from './rated-reviews.ts';

export interface Forecast {
  /**
   * Mean over the reviews of −ln of the chance that was given to what happened; lower is better.
   * Reviews on the day of the one before, and first ones, do not count (as in the srs-benchmark).
   */
  readonly logLoss: number;
  /** Reviews that count. */
  readonly reviews: number;
}

const AGAIN = 1;
/** No chance counts as nearer to none or to certainty. */
const LEAST_CHANCE = 1e-6;

/** Over the reviews from `from` on; the memory of each card is built of all before. */
export function measureForecast(
  reviews: RatedReviews,
  parameters: Scheduling['parameters'],
  from: number,
): Forecast {
  const algorithm = buildScheduler({ retention: 0.9, parameters });
  const days = daysBetween(reviews);
  const memories = new Map<number, ReturnType<typeof algorithm.next_state>>();
  let sum = 0;
  let count = 0;
  for (const [index, card] of reviews.card.entries()) {
    const memory = memories.get(card);
    const rating = reviews.rating[index] ?? AGAIN;
    // A clock that was set back makes no review of the future.
    const since = Math.max(0, days[index] ?? 0);
    if (index >= from && since > 0 && memory !== undefined) {
      const recalled = algorithm.forgetting_curve(since, memory.stability);
      const chance = rating === AGAIN ? 1 - recalled : recalled;
      // eslint-disable-next-line no-restricted-properties -- the last digits decide nothing
      sum -= Math.log(Math.max(LEAST_CHANCE, Math.min(1 - LEAST_CHANCE, chance)));
      count += 1;
    }
    memories.set(card, algorithm.next_state(memory ?? null, since, rating));
  }
  return { logLoss: count === 0 ? 0 : sum / count, reviews: count };
}
