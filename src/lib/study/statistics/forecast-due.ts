/** How many cards come due on each of the next days, if nothing is answered until then. */
import { cardKey } from '../card-key.ts';
import { isBuried, isSuspended } from '../card-marks.ts';
import { isDue } from '../is-due.ts';
import type { LearningState } from '../learning-state.ts';
import { localDay, type Moment } from '../local-day.ts';
import type { CardRef } from '../review-event.ts';

export interface Forecast {
  /** Due at this moment. */
  readonly now: number;
  /** By day, today first; today holds what is overdue. */
  readonly days: readonly number[];
  /** Due after those days. */
  readonly later: number;
  /** Set aside by the person, or as leeches. */
  readonly suspended: number;
}

export const FORECAST_DAYS = 30;

/** `isAsked`: whether the card's question is there and asked in what is being studied. */
export function forecastDue(
  { cards, marks }: Pick<LearningState, 'cards' | 'marks'>,
  moment: Moment,
  isAsked: (card: CardRef) => boolean,
): Forecast {
  const days = new Array<number>(FORECAST_DAYS).fill(0);
  const { now, offsetMinutes } = moment;
  const today = localDay(now, offsetMinutes);
  let [dueNow, later, suspended] = [0, 0, 0];
  for (const state of cards.values()) {
    if (!isAsked(state.card)) continue;
    const mark = marks.size === 0 ? undefined : marks.get(cardKey(state.card));
    if (isSuspended(state, mark)) {
      suspended += 1;
      continue;
    }
    if (isDue(state, moment) && !isBuried(mark, now)) dueNow += 1;
    const due = Math.max(state.due, mark?.buriedUntil ?? 0);
    const ahead = Math.max(0, localDay(due, offsetMinutes) - today);
    if (ahead < FORECAST_DAYS) days[ahead] = (days[ahead] ?? 0) + 1;
    else later += 1;
  }
  return { now: dueNow, days, later, suspended };
}
