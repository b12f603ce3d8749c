import { FRENCH_MONTHS } from '#lib/analysis/find-dates.ts';
import type { Lang } from '#lib/core/language.ts';
import type { DateParts } from './date-parts.ts';
import words from '../data/date-words.json' with { type: 'json' };

/** A way of writing a date, without the words that all dates of its precision share (*siècle*). */
export type DateWriter = (date: DateParts) => string;

const number = (value: number | null): string => (value === null ? '' : String(value));
const french = (month: number | null): string => FRENCH_MONTHS[(month ?? 0) - 1] ?? '';
const english = (month: number | null): string => words.months[(month ?? 0) - 1] ?? '';
const frenchDay = (day: number | null): string => (day === 1 ? '1er' : number(day));
const englishDay = (day: number | null): string => number(day) + ending(day ?? 0);

const WRITERS: Readonly<Record<Lang, Readonly<Record<DateParts['precision'], DateWriter[]>>>> = {
  fr: {
    day: [({ day, month, year }) => joined(frenchDay(day), french(month), number(year))],
    month: [({ month, year }) => joined(french(month), number(year))],
    year: [({ year }) => number(year)],
    decade: [({ year }) => number(year)],
    century: [
      ({ year }) => (year === 1 ? 'Ier' : `${roman(year ?? 0)}e`),
      ({ year }) => (year === 1 ? '1er' : `${number(year)}e`),
    ],
  },
  en: {
    day: [
      ({ day, month, year }) => joined(number(day), english(month), number(year)),
      ({ day, month, year }) =>
        `${english(month)} ${number(day)}${year === null ? '' : `, ${number(year)}`}`,
      ({ day, month, year }) => joined(englishDay(day), english(month), number(year)),
      ({ day, month, year }) => joined(english(month), englishDay(day), number(year)),
      ({ day, month, year }) => joined(`${englishDay(day)} of ${english(month)}`, number(year)),
    ],
    month: [
      ({ month, year }) => joined(english(month), number(year)),
      ({ month, year }) => `${english(month)}, ${number(year)}`,
      ({ month, year }) => `${english(month)} of ${number(year)}`,
    ],
    year: [({ year }) => number(year)],
    decade: [({ year }) => `${number(year)}s`, ({ year }) => `'${number((year ?? 0) % 100)}s`],
    century: [({ year }) => englishDay(year), ({ year }) => words.ordinals[(year ?? 0) - 1] ?? ''],
  },
};

/** The way in which a date is written somewhere; null where none of ours gives the same letters. */
export function findDateWriter(date: DateParts, written: string, lang: Lang): DateWriter | null {
  const plain = written.replace(/[\u00a0\u202f]/gu, ' ').replace(/’/gu, "'");
  return WRITERS[lang][date.precision].find((write) => write(date) === plain) ?? null;
}

/** All ways of writing a date, the most usual first. */
export function waysToWrite(date: DateParts, lang: Lang): string[] {
  return WRITERS[lang][date.precision].map((write) => write(date)).filter((way) => way !== '');
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function ending(day: number): string {
  const last = day % 100 > 10 && day % 100 < 14 ? 0 : day % 10;
  return last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
}

const ROMAN = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

function roman(value: number): string {
  const found = ROMAN.find(([, worth]) => worth <= value);
  return found === undefined ? '' : found[0] + roman(value - found[1]);
}
