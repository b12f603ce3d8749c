import type { Lang } from '#lib/core/language.ts';
import { readOrdinal } from '#lib/analysis/entities/quantities/read-ordinal.ts';
import { century, dateRange, type FoundDate } from './date-value.ts';
import { FRENCH_ERA } from './find-era-years.ts';

const FRENCH_ORDINAL = `(?:[IVX]{1,6}(?:er|ère|e|ème|ᵉ)?|\\d{1,2}(?:er|e|ème|ᵉ)|premier|second|[\\p{Ll}-]+ième)`;
const ENGLISH_ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|[\\p{Ll}-]+(?:th|first|second|third))`;
const PATTERNS = {
  fr: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?<first>${FRENCH_ORDINAL})(?:[ \\u00a0](?:au|et|ou)[ \\u00a0](?:le[ \\u00a0])?|[-–]))?(?<last>${FRENCH_ORDINAL})[ \\u00a0]siècles?(?!\\p{L})(?:${FRENCH_ERA})?`,
    'gu',
  ),
  en: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?<first>${ENGLISH_ORDINAL})(?: (?:to|and) (?:the )?|[-–]))?(?<last>${ENGLISH_ORDINAL})[ -]centur(?:y|ies)(?!\\p{L})(?: (?<before>BCE?))?`,
    'giu',
  ),
} as const;

/** *XIXe siècle*, *IIe siècle av. J.-C.*, *du XIIe au XIVe siècle*, *nineteenth century*. */
export function findCenturies(text: string, lang: Lang): FoundDate[] {
  return [...text.matchAll(PATTERNS[lang])].flatMap((match) => {
    const { first, last, before } = match.groups ?? {};
    const sign = before === undefined ? 1 : -1;
    const [from, to] = [readOrdinal(first ?? '', lang), readOrdinal(last ?? '', lang)];
    if (to === null || to > 30) return [];
    const end = match.index + match[0].length;
    const value = century(sign * to);
    if (first !== undefined && from !== null)
      return [{ start: match.index, end, value: dateRange(century(sign * from), value) }];
    const start = match.index + match[0].indexOf(last ?? '');
    return [{ start, end, value }];
  });
}
