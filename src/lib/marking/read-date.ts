/** Dates as people write them: 14 juillet 1789, 14/7/1789, July 14th, XIXe siècle, 52 av. J.-C. */
import type { Lang } from '#lib/core/language.ts';
import { foldAccents, foldCase } from './fold-typed.ts';
import monthNames from './month-names.json' with { type: 'json' };
import { normaliseTyped } from './normalise-typed.ts';
import { readRoman } from './read-roman.ts';

/** What stands before or within a date and says nothing more. */
const BESIDE =
  /\b(?:l'an|l'annee|the|year|le|la|en|au|du|de|an|annee|in|on|of|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:sun|mon|tues|wednes|thurs|fri|satur)day)\b/gu;
const BEFORE_CHRIST = /\b(?:av|avant) j(?:esus)?[ -]*c(?:hrist)?\b|\bbce?\b/u;
const SINCE_CHRIST = /\b(?:apr|apres) j(?:esus)?[ -]*c(?:hrist)?\b|\b(?:ad|ce)\b/u;
const ORDINAL = /^([0-9]+|[ivxlcdm]+)(?:er|re|e|eme|ieme|st|nd|rd|th)$/u;
const LEAST_MONTH_LETTERS = 3;

/** Every date that the words can mean, canonical; none for what is no date. */
export function readDates(text: string, lang: Lang): string[] {
  const folded = foldAccents(foldCase(normaliseTyped(text)));
  return readFigures(folded, lang) ?? readWords(folded, lang);
}

/** 14/7/1789, 14.7.1789, 1789-07-14; in English the month may come first. Null for anything else. */
function readFigures(text: string, lang: Lang): string[] | null {
  const iso = /^(\d{4})-(\d\d?)-(\d\d?)$/u.exec(text);
  if (iso !== null) return [dateOf(iso[1], iso[2], iso[3])].filter(isPossible);
  const match = /^(\d\d?)[/.-](\d\d?)[/.-](\d{3,4})$/u.exec(text);
  if (match === null) return null;
  const [, first, second, year] = match;
  const dates = [dateOf(year, second, first)];
  if (lang === 'en') dates.push(dateOf(year, first, second));
  return dates.filter(isPossible);
}

function readWords(text: string, lang: Lang): string[] {
  const bare = text.replace(/[.,]/gu, ' ').replace(/\s+/gu, ' ');
  const isBefore = BEFORE_CHRIST.test(bare) || /^-\d/u.test(bare);
  const words = bare
    .replace(BEFORE_CHRIST, ' ')
    .replace(SINCE_CHRIST, ' ')
    .replace(BESIDE, ' ')
    .split(/[\s-]+/u)
    .filter((word) => word !== '');
  const era = isBefore ? '-' : '';
  const last = words.at(-1) ?? '';
  if (words.length === 2 && /^(?:siecle|s|century|c)$/u.test(last)) {
    const century = ordinalOf(words[0] ?? '');
    return century === null ? [] : [`${era}${String(century)}th century`];
  }
  let [year, month, day] = ['', '', ''];
  for (const word of words) {
    const named = monthOf(word, lang);
    if (named !== null && month === '') month = String(named);
    else if (/^\d{3,4}$/u.test(word) && year === '') year = word;
    else if (ordinalOf(word) !== null && day === '') day = String(ordinalOf(word));
    else return [];
  }
  // a number alone is a year, however short
  if (month === '' && year === '') [year, day] = [day, ''];
  return year + month + day === '' ? [] : [dateOf(`${era}${year}`, month, day)];
}

function dateOf(year = '', month = '', day = ''): string {
  return [year, month, day].map((part) => part.replace(/^(-?)0+(?=\d)/u, '$1')).join('/');
}

function isPossible(date: string): boolean {
  const [, month, day] = date.split('/').map(Number);
  return (month ?? 0) >= 1 && (month ?? 0) <= 12 && (day ?? 0) >= 1 && (day ?? 0) <= 31;
}

/** 1 to 12: the one month whose name begins so. */
function monthOf(word: string, lang: Lang): number | null {
  if (word.length < LEAST_MONTH_LETTERS) return null;
  const found = monthNames[lang].flatMap((name, index) => (name.startsWith(word) ? [index] : []));
  return found.length === 1 ? (found[0] ?? 0) + 1 : null;
}

/** 1er, 2nd, 19, XIXe: two figures at the most, or a Roman numeral with its ending. */
function ordinalOf(word: string): number | null {
  if (/^\d\d?$/u.test(word)) return Number(word);
  const numeral = ORDINAL.exec(word)?.[1];
  if (numeral === undefined) return null;
  return /^\d\d?$/u.test(numeral) ? Number(numeral) : readRoman(numeral);
}
