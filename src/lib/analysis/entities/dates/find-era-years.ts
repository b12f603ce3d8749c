import type { Lang } from '#lib/core/language.ts';
import { calendarDate, dateRange, type FoundDate } from './date-value.ts';

const NUMBER = '\\d{1,3}(?:[ \\u00a0]\\d{3})?|\\d{1,4}';
const CHRIST =
  "(?:J\\.?[ \\u00a0]?-?[ \\u00a0]?C(?:\\.|(?!\\p{L}))|Jésus[- ]Christ|notre ère|l['’]ère (?:chrétienne|commune))";
export const FRENCH_ERA = `[ \\u00a0](?:(?<before>av(?:\\.|ant))|ap(?:\\.|rès))[ \\u00a0]${CHRIST}`;
const PAIR = `(?:(?<first>${NUMBER})(?:[ \\u00a0](?:à|et|to|and)[ \\u00a0]|[-–]))?(?<last>${NUMBER})`;

const PATTERNS = {
  fr: [
    new RegExp(`(?<![\\p{L}\\p{N}.,])${PAIR}${FRENCH_ERA}`, 'gu'),
    /(?<=(?<!\p{L})(?:en|vers|depuis|an)[ \u00a0])(?<before>[-−])(?<last>\d{2,4})(?![\p{L}\p{N}]|[ \u00a0]?[°%€])/giu,
  ],
  en: [
    new RegExp(
      `(?<![\\p{L}\\p{N}.,])${PAIR} (?:(?<before>BCE?|B\\.C\\.)|CE|AD|A\\.D\\.)(?!\\p{L})`,
      'gu',
    ),
    /(?<!\p{L})AD (?<last>\d{1,4})(?!\p{N})/gu,
  ],
} as const;

/** Years with their era: *480 av. J.-C.*, *58-51 av. J.-C.*, *en -52*, *AD 79*. */
export function findEraYears(text: string, lang: Lang): FoundDate[] {
  return PATTERNS[lang].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const { before, first, last } = match.groups ?? {};
      const sign = before === undefined ? 1 : -1;
      const to = yearOf(last ?? '', sign);
      const value = first === undefined ? to : dateRange(yearOf(first, sign), to);
      return { start: match.index, end: match.index + match[0].length, value };
    }),
  );
}

function yearOf(digits: string, sign: number): FoundDate['value'] {
  const year = sign * Number(digits.replace(/\D/gu, ''));
  return calendarDate({ year: year === 0 ? 1 : year, month: null, day: null });
}
