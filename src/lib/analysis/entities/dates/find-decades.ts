import type { Lang } from '#lib/core/language.ts';
import calendar from '#lib/analysis/data/calendar.json' with { type: 'json' };
import { dateRange, decade, type FoundDate } from './date-value.ts';

const WORDS = {
  fr: new Map(Object.entries(calendar.decades.fr)),
  en: new Map(Object.entries(calendar.decades.en)),
};
const longestFirst = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
const FRENCH = `(?:1\\d|20)?\\d0|${longestFirst(WORDS.fr.keys())}`;
const ENGLISH = `(?:1[0-9]|20)\\d0s|['’]\\d0s|${longestFirst(WORDS.en.keys())}`;
const PATTERNS = {
  fr: new RegExp(
    `(?<!\\p{L})(?:années|décennies?)[ \\u00a0](?:(?<first>${FRENCH})(?:[ \\u00a0](?:à|et|ou)[ \\u00a0](?:années[ \\u00a0])?|[-–]))?(?<last>${FRENCH})(?![\\p{L}\\p{N}-])`,
    'giu',
  ),
  en: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<first>${ENGLISH})(?: (?:to|and|or) (?:the )?|[-–]))?(?<last>${ENGLISH})(?![\\p{L}\\p{N}-])`,
    'gu',
  ),
} as const;

/** *années 1920*, *années 80*, *années soixante*, *1990s*, *nineties*. */
export function findDecades(text: string, lang: Lang): FoundDate[] {
  return [...text.matchAll(PATTERNS[lang])].flatMap((match) => {
    const { first, last } = match.groups ?? {};
    const to = tensOf(last ?? '', lang);
    if (to === null) return [];
    const from = first === undefined ? null : tensOf(first, lang);
    const value = from === null ? decade(to) : dateRange(decade(from), decade(to));
    return [{ start: match.index, end: match.index + match[0].length, value }];
  });
}

function tensOf(written: string, lang: Lang): number | null {
  const digits = /\d+/u.exec(written)?.[0];
  if (digits !== undefined) return Number(digits) / 10;
  return WORDS[lang].get(written.toLowerCase()) ?? null;
}
