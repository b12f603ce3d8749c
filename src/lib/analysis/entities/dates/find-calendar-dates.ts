import type { Lang } from '#lib/core/language.ts';
import calendar from '#lib/analysis/data/calendar.json' with { type: 'json' };
import { findDates } from '#lib/analysis/find-dates.ts';
import { calendarDate, dateRange, type CalendarDate, type FoundDate } from './date-value.ts';

const MONTH_NAMES = new Map(
  calendar.englishMonths.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const MONTH = `(?<month>${[...MONTH_NAMES.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const DAY = '(?<day>3[01]|[12]?[0-9])(?:st|nd|rd|th)?';
const YEAR = '(?<year>1[0-9]{3}|20[0-9]{2})';
const ENGLISH = [
  `(?<!\\p{N})${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?(?![\\p{L}\\p{N}])`,
  `(?<!\\p{L})${MONTH} ${DAY}(?:,? ${YEAR})?(?![\\p{L}\\p{N}])`,
  `(?<!\\p{L})${MONTH},? ${YEAR}(?![\\p{L}\\p{N}])`,
  `(?<=(?<!\\p{L})(?:in|since|from|by|until|till|of|after|before|around|about|circa|during|year) )${YEAR}(?![\\p{L}\\p{N}]|[-–,.][0-9]| \\p{L}+s(?!\\p{L}))`,
].map((pattern) => new RegExp(pattern, 'giu'));

const NUMERIC = [
  /(?<![\p{N}/.-])(?<day>0?[1-9]|[12]\d|3[01])(?<mark>[/.-])(?<month>0?[1-9]|1[0-2])\k<mark>(?<year>1\d{3}|20\d{2})(?![\p{N}/-])/gu,
  /(?<![\p{N}/.-])(?<year>1\d{3}|20\d{2})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?![\p{N}/-])/gu,
];

/** Days, months and years. *03/04/1985* is the 3rd of April; in English it could be March: left. */
export function findCalendarDates(text: string, lang: Lang): FoundDate[] {
  const numeric = lang === 'fr' ? NUMERIC : NUMERIC.slice(1);
  const named =
    lang === 'fr'
      ? findDates(text).map((date) => found(date.start, date.end, date))
      : ENGLISH.flatMap((pattern) => matchesOf(pattern, text));
  return [...numeric.flatMap((pattern) => matchesOf(pattern, text)), ...named].map((date) =>
    takeEarlierDay(date, text),
  );
}

function matchesOf(pattern: RegExp, text: string): FoundDate[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { year, month, day } = match.groups ?? {};
    // *may* and *march* are words; the months have a capital.
    if (month !== undefined && !/^[\dA-Z]/u.test(month)) return [];
    const monthNumber =
      month === undefined ? null : (MONTH_NAMES.get(month) ?? Number.parseInt(month, 10));
    return Number.isNaN(monthNumber)
      ? []
      : [
          found(match.index, match.index + match[0].length, {
            year: year === undefined ? null : Number(year),
            month: monthNumber,
            day: day === undefined ? null : Number(day),
          }),
        ];
  });
}

function found(start: number, end: number, date: CalendarDate): FoundDate {
  return { start, end, value: calendarDate(date) };
}

/** *3 au 7 juin 1944*, *12 et 13 mars*: the earlier day lends the later date's month. */
function takeEarlierDay(date: FoundDate, text: string): FoundDate {
  if (date.value.precision !== 'day') return date;
  const before = text.slice(Math.max(0, date.start - 12), date.start);
  const match =
    /(?<![\p{L}\p{N}.,])(?<day>1er|[12]?\d|3[01])(?:\s(?:au|et|ou|to|and)\s|\s?[-–]\s?)(?:le\s)?$/u.exec(
      before,
    );
  const day = Number.parseInt(match?.groups?.['day'] ?? '', 10);
  if (match === null || day >= Number(date.value.edtf.slice(-2))) return date;
  const first = `${date.value.edtf.slice(0, -2)}${String(day).padStart(2, '0')}`;
  const start = date.start - before.length + match.index;
  return { ...date, start, value: dateRange({ ...date.value, edtf: first }, date.value) };
}
