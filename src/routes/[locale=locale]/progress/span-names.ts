import type { Calendar } from '#lib/i18n/calendar.ts';
import type { SpanUnit } from '#lib/study/statistics/group-days.ts';

/** A span of the calendar in full, for a table. `start`: its first local day. */
export function spanName(start: number, unit: SpanUnit, calendar: Calendar): string {
  switch (unit) {
    case 'day':
    case 'week':
      return calendar.date(start);
    case 'month':
      return calendar.month(start);
    case 'year':
      return calendar.year(start);
  }
}

/** The same in the room that an axis has. */
export function spanLabel(start: number, unit: SpanUnit, calendar: Calendar): string {
  switch (unit) {
    case 'day':
    case 'week':
      return calendar.day(start);
    case 'month':
      return calendar.shortMonth(start);
    case 'year':
      return calendar.year(start);
  }
}
