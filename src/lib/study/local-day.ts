/** Days as people live them: a day begins at four in the morning of their own time. */

const DAY_MILLIS = 86_400_000;
const MINUTE_MILLIS = 60_000;
/** As Anki: who learns after midnight still learns today. */
const DAY_BEGINS_HOUR = 4;
const BEGIN_MILLIS = DAY_BEGINS_HOUR * 60 * MINUTE_MILLIS;

/** A time with what makes it a person's. */
export interface Moment {
  /** UTC milliseconds. */
  readonly now: number;
  /** Minutes to add to UTC for the person's local time. */
  readonly offsetMinutes: number;
}

/** Days since 1 January 1970 in local time. `at`: UTC milliseconds. */
export function localDay(at: number, offsetMinutes: number): number {
  return Math.floor((at + offsetMinutes * MINUTE_MILLIS - BEGIN_MILLIS) / DAY_MILLIS);
}

/** When a local day begins, in UTC milliseconds. */
export function dayStart(day: number, offsetMinutes: number): number {
  return day * DAY_MILLIS + BEGIN_MILLIS - offsetMinutes * MINUTE_MILLIS;
}

/** The local day of a date of the calendar, YYYY-MM-DD. */
export function dayOfDate(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MILLIS);
}

/** YYYY-MM-DD. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY_MILLIS).toISOString().slice(0, 10);
}
