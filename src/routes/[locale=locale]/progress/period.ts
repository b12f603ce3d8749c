/** The stretch of time that a reader looks at, and how finely it is drawn. */
import { spanStart, type SpanUnit } from '#lib/study/statistics/group-days.ts';

export const PERIODS = ['month', 'year', 'all'] as const;
export type Period = (typeof PERIODS)[number];

/** Days of `month`, today among them. */
const MONTH_DAYS = 30;
/** From the first of a month eleven months ago: twelve months with this one. */
const YEAR_DAYS = 334;

export interface Stretch {
  /** The first local day. */
  readonly from: number;
  /** Of columns over time. */
  readonly unit: SpanUnit;
  /** Of shares over time, which mean nothing of a single day. */
  readonly coarse: SpanUnit;
}

/** `first`: the local day of the earliest answer; nothing is drawn before it. */
export function stretchOf(period: Period, first: number, today: number): Stretch {
  const wanted = {
    month: today - MONTH_DAYS + 1,
    year: spanStart(today - YEAR_DAYS, 'month'),
    all: first,
  };
  const from = Math.min(today, Math.max(first, wanted[period]));
  const unit = unitFor(today - from + 1);
  return { from, unit, coarse: unit === 'day' ? 'week' : unit };
}

/** Some forty columns at most. */
function unitFor(days: number): SpanUnit {
  if (days <= 40) return 'day';
  if (days <= 180) return 'week';
  return days <= 1200 ? 'month' : 'year';
}
