/** Days of the calendar in words. A day is a count from 1 January 1970, as the study room has it. */
import type { Locale } from '#lib/core/language.ts';
import { TAG } from './format.ts';

const DAY_MILLIS = 86_400_000;
/** A Monday. */
const SOME_MONDAY = 4;

/** Formatters are slow to make and quick to use: one set a locale. */
export interface Calendar {
  /** 12 November 2026 */
  readonly date: (day: number) => string;
  /** 12 Nov */
  readonly day: (day: number) => string;
  /** November 2026 */
  readonly month: (day: number) => string;
  /** Nov */
  readonly shortMonth: (day: number) => string;
  readonly year: (day: number) => string;
  /** Monday first, as short as they are written. */
  readonly weekdays: readonly string[];
  /** Monday first, a letter each. */
  readonly weekdayLetters: readonly string[];
}

export function calendarOf(locale: Locale): Calendar {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(TAG[locale], { timeZone: 'UTC', ...options });
    return (day: number) => formatter.format(day * DAY_MILLIS);
  };
  const week = Array.from({ length: 7 }, (_, index) => SOME_MONDAY + index);
  return {
    date: format({ dateStyle: 'long' }),
    day: format({ day: 'numeric', month: 'short' }),
    month: format({ month: 'long', year: 'numeric' }),
    shortMonth: format({ month: 'short' }),
    year: format({ year: 'numeric' }),
    weekdays: week.map(format({ weekday: 'short' })),
    weekdayLetters: week.map(format({ weekday: 'narrow' })),
  };
}
