import { localDay, type Moment } from './local-day.ts';
import type { CardState } from './schedule-card.ts';

/**
 * A card on short steps is due to the minute, any other from the morning of its day: who learns at
 * eight in the evening and the day after at seven finds it then.
 */
export function isDue({ due, step }: CardState, { now, offsetMinutes }: Moment): boolean {
  if (step !== null) return due <= now;
  return localDay(due, offsetMinutes) <= localDay(now, offsetMinutes);
}
