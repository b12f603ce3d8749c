import { dateOfDay, dayOfDate } from '#lib/study/local-day.ts';
import { describe, expect, it } from 'vitest';
import { stretchOf } from './period.ts';

const TODAY = dayOfDate('2026-11-23');

function stretch(period: 'month' | 'year' | 'all', first: string) {
  const { from, unit, coarse } = stretchOf(period, dayOfDate(first), TODAY);
  return [dateOfDay(from), unit, coarse];
}

describe('the stretch of a period', () => {
  it('is thirty days by the day', () => {
    expect(stretch('month', '2020-01-01')).toEqual(['2026-10-25', 'day', 'week']);
  });

  it('is twelve months by the month', () => {
    expect(stretch('year', '2020-01-01')).toEqual(['2025-12-01', 'month', 'month']);
  });

  it('is all of it, the coarser the longer it is', () => {
    expect(stretch('all', '2026-09-01')).toEqual(['2026-09-01', 'week', 'week']);
    expect(stretch('all', '2024-05-06')).toEqual(['2024-05-06', 'month', 'month']);
    expect(stretch('all', '2016-05-06')).toEqual(['2016-05-06', 'year', 'year']);
  });

  it('never begins before the first answer, nor after today', () => {
    expect(stretch('year', '2026-11-20')).toEqual(['2026-11-20', 'day', 'week']);
    expect(stretch('all', '2027-01-01')).toEqual(['2026-11-23', 'day', 'week']);
  });
});
