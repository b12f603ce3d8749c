import type { DateMention } from './mention.ts';

export const FRENCH_MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

const MONTH = FRENCH_MONTHS.join('|');
const YEAR = '1[0-9]{3}|20[0-9]{2}';
/** Behind a month three figures are a year where nothing stands behind them that they could count. */
const EARLY_YEAR = '[1-9][0-9]{2}(?=[,.;:)]|$)';
const FULL_DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<day>1er|[12]?[0-9]|3[01])[ \\u00a0])?(?<month>${MONTH})(?:[ \\u00a0](?<year>${YEAR}|${EARLY_YEAR}))?(?![\\p{L}\\p{N}])`,
  'gu',
);
/** A bare year counts only behind a word that makes it one. */
const BARE_YEAR = new RegExp(
  `(?<=(?<![\\p{L}])(?:en|depuis|dès|vers|avant|après|de|jusqu['’]en|année|an|fin|début)[ \\u00a0])(?<year>${YEAR})(?![\\p{L}\\p{N}]|[-–,.][0-9]|[ \\u00a0][0-9]{3})`,
  'giu',
);

const AFTER_YEAR =
  /^(?:[^\p{L}\p{N}\s%€$£]|$|\s+(?:à|au|aux|avec|dans|de|du|des|en|est|et|était|fut|il|elle|la|le|les|l['’]|où|ou|par|pour|puis|que|qui|sur|un|une)(?![\p{L}]))/u;

/** Dates with their whole span: *le 12 mars 1985* gives *12 mars 1985*, *en 2004* gives *2004*. */
export function findDates(sentence: string): DateMention[] {
  const found: DateMention[] = [];
  for (const match of sentence.matchAll(FULL_DATE)) {
    const { day, month, year } = match.groups ?? {};
    if (day === undefined && year === undefined) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      precision: day === undefined ? 'month' : 'day',
      year: year === undefined ? null : Number(year),
      month: FRENCH_MONTHS.findIndex((name) => name === month) + 1,
      day: day === undefined ? null : Number.parseInt(day, 10),
    });
  }
  for (const match of sentence.matchAll(BARE_YEAR)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((date) => start < date.end && end > date.start)) continue;
    if (isMeasure(sentence.slice(0, start), sentence.slice(end))) continue;
    const year = Number(match[0]);
    found.push({ start, end, text: match[0], precision: 'year', year, month: null, day: null });
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * *de 1500 mètres*, *de 1000 à 2000 mètres* count something: behind *de* a year is followed by no
 * noun of its own.
 */
function isMeasure(before: string, rest: string): boolean {
  if (!/de[ \u00a0]$/iu.test(before)) return false;
  return !AFTER_YEAR.test(rest) || !AFTER_YEAR.test(rest.replace(/^ à \d{4}(?!\p{N})/u, ''));
}
