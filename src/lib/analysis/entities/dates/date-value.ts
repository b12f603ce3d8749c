import type { MentionValue, Precision } from '#lib/analysis/entities/entity.ts';

export type DateValue = Extract<MentionValue, { kind: 'date' }>;

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly value: DateValue;
}

/** A day, a month or a year; null for what is not said. Years before Christ are negative here. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Year 1 BC is written 0000, since ISO 8601 counts a year nought. */
export function edtfYear(year: number): string {
  const counted = year < 0 ? year + 1 : year;
  const digits = String(Math.abs(counted)).padStart(4, '0');
  return counted < 0 ? `-${digits}` : digits;
}

export function calendarDate({ year, month, day }: CalendarDate): DateValue {
  const parts = [year === null ? 'XXXX' : edtfYear(year)];
  if (month !== null) parts.push(String(month).padStart(2, '0'));
  if (day !== null) parts.push(String(day).padStart(2, '0'));
  return { kind: 'date', edtf: parts.join('-'), precision: precisionOf(month, day) };
}

function precisionOf(month: number | null, day: number | null): Precision {
  if (day !== null) return 'day';
  return month === null ? 'year' : 'month';
}

/** `tens` is the year without its last digit: 192 for the 1920s; below 10 the century is not said. */
export function decade(tens: number): DateValue {
  const digits = tens < 10 ? `XX${String(tens)}` : String(tens).padStart(3, '0');
  return { kind: 'date', edtf: `${digits}X`, precision: 'decade' };
}

/** `ordinal` is 19 for the XIXe siècle; negative before Christ. */
export function century(ordinal: number): DateValue {
  const hundreds = String(Math.abs(ordinal) - 1).padStart(2, '0');
  return { kind: 'date', edtf: `${ordinal < 0 ? '-' : ''}${hundreds}XX`, precision: 'century' };
}

export function dateRange(from: DateValue, to: DateValue): DateValue {
  return { kind: 'date', edtf: `${from.edtf}/${to.edtf}`, precision: to.precision };
}
