/** Days gathered into spans of the calendar, those without an answer among them. */
import { dateOfDay, dayOfDate } from '../local-day.ts';
import { emptyTally, type Tally } from './tally.ts';

export type SpanUnit = 'day' | 'week' | 'month' | 'year';

export interface Span {
  /** Its first local day, which may lie before the period begins. */
  readonly start: number;
  readonly tally: Readonly<Tally>;
}

/** 1 January 1970 was a Thursday: three days after a Monday. */
const DAYS_AFTER_MONDAY = 3;

/** The first local day of the span that a day lies in; weeks begin on Mondays. */
export function spanStart(day: number, unit: SpanUnit): number {
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return Math.floor((day + DAYS_AFTER_MONDAY) / 7) * 7 - DAYS_AFTER_MONDAY;
    case 'month':
      return dayOfDate(`${dateOfDay(day).slice(0, 7)}-01`);
    case 'year':
      return dayOfDate(`${dateOfDay(day).slice(0, 4)}-01-01`);
  }
}

/** Every span from the day `from` to the day `to`; only what those days hold is counted. */
export function groupDays(
  days: ReadonlyMap<number, Readonly<Tally>>,
  from: number,
  to: number,
  unit: SpanUnit,
): Span[] {
  const spans: { start: number; tally: Tally }[] = [];
  for (let day = from; day <= to; day += 1) {
    const start = spanStart(day, unit);
    let span = spans.at(-1);
    if (span?.start !== start) {
      span = { start, tally: emptyTally() };
      spans.push(span);
    }
    const tally = days.get(day);
    if (tally !== undefined) add(span.tally, tally);
  }
  return spans;
}

function add(sum: Tally, part: Readonly<Tally>): void {
  sum.answers += part.answers;
  sum.right += part.right;
  sum.nearly += part.nearly;
  sum.wrong += part.wrong;
  sum.millis += part.millis;
  sum.fresh += part.fresh;
  sum.recall.asked += part.recall.asked;
  sum.recall.recalled += part.recall.recalled;
  sum.recall.foretold += part.recall.foretold;
}
