/** A time to wait, in the unit in which people would say it. */
export interface Interval {
  readonly value: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
}

const MINUTE_MILLIS = 60_000;
const HOUR_MILLIS = 60 * MINUTE_MILLIS;
const DAY_MILLIS = 24 * HOUR_MILLIS;
const MONTH_DAYS = 30.44;
const YEAR_DAYS = 365.25;

export function intervalOf(millis: number): Interval {
  const days = Math.round(millis / DAY_MILLIS);
  if (millis < HOUR_MILLIS) return { value: Math.ceil(millis / MINUTE_MILLIS), unit: 'minute' };
  if (millis < DAY_MILLIS) return { value: Math.round(millis / HOUR_MILLIS), unit: 'hour' };
  if (days < 2 * MONTH_DAYS) return { value: days, unit: 'day' };
  if (days < YEAR_DAYS) return { value: Math.round(days / MONTH_DAYS), unit: 'month' };
  return { value: Math.round((days / YEAR_DAYS) * 10) / 10, unit: 'year' };
}
