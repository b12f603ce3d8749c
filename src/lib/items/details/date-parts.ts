import type { Precision } from '#lib/analysis/entities/entity.ts';

/**
 * A date of our era as numbers. Of a decade `year` is its first year, or the tens alone (20) where the
 * century is not said; of a century its ordinal (19 for the XIXe).
 */
export interface DateParts {
  readonly precision: Precision;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Of an EDTF date; null for ranges and for what was before Christ. */
export function readEdtf(edtf: string): DateParts | null {
  const decade = /^(?:(\d{3})|XX(\d))X$/u.exec(edtf);
  if (decade) return { ...nothing('decade'), year: Number(decade[1] ?? decade[2]) * 10 };
  const century = /^(\d\d)XX$/u.exec(edtf);
  if (century) return { ...nothing('century'), year: Number(century[1]) + 1 };
  const [, year = '', month, day] = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(edtf) ?? [];
  if (year === '') return null;
  return {
    precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
    year: year === 'XXXX' ? null : Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

function nothing(precision: Precision): DateParts {
  return { precision, year: null, month: null, day: null };
}

/** First and last year that a date may mean; null where the century is not said. */
export function yearsOf({ precision, year }: DateParts): readonly [number, number] | null {
  if (year === null) return null;
  if (precision === 'century') return [(year - 1) * 100 + 1, year * 100];
  if (precision === 'decade') return year < 100 ? null : [year, year + 9];
  return [year, year];
}
