import type { Lang } from '#lib/core/language.ts';
import type { Amount } from '#lib/analysis/entities/entity.ts';
import { NUMBER_WORDS, readNumberWords } from './read-number-words.ts';

/** A number where it stands, or two that make a range; whatever it may count. */
export interface FoundAmount {
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
  /** Whether it is written in words throughout. */
  readonly inWords: boolean;
  /** Whether a noun of number ends it, so that *de* stands before what is counted. */
  readonly scaled: boolean;
}

interface NumberAt {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly inWords: boolean;
  readonly scale: number;
}

const SPACE = '[ \\u00a0\\u202f]';
const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}])';
const DIGITS = {
  fr: `(?:\\d{1,3}(?:[ \\u00a0\\u202f.]\\d{3}){1,5}(?:,\\d+)?(?!\\p{N})|\\d+(?:[.,]\\d+)?)`,
  en: `(?:\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d+)?(?!\\p{N})|\\d+(?:\\.\\d+)?)`,
} as const;
const ORDINAL_ENDING = '(?:er|re|ère|e|ème|ᵉ|nde?|th|st|rd)(?!\\p{L})';
const SCALES: Readonly<Record<string, number>> = {
  mille: 1e3,
  thousand: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  billion: 1e9,
};

/** Digits of a version, a date or a time go on behind their mark. */
const digitsPattern = (lang: Lang): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}]|\\p{N}[.,/:])(?:(?<=^|[\\s(])[-–−])?${DIGITS[lang]}(?![\\p{N}]|[/:.]\\p{N}|${ORDINAL_ENDING})(?:${SPACE}(?<scale>mille|millions?|milliards?|thousand|billion)(?!\\p{L}))?`,
    'gu',
  );

const wordsPattern = (lang: Lang): RegExp => {
  const word = `(?:${[...NUMBER_WORDS[lang].keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`;
  const joint =
    lang === 'fr'
      ? `(?:[- \\u00a0]et[- \\u00a0](?=une?|onze)|[- \\u00a0])`
      : `(?:[- ]and[- ]|[- ])`;
  return new RegExp(`${NO_LETTER_BEFORE}${word}(?:${joint}${word})*`, 'giu');
};

const PATTERNS = {
  fr: [digitsPattern('fr'), wordsPattern('fr')],
  en: [digitsPattern('en'), wordsPattern('en')],
} as const;

/** All numbers and ranges of a sentence, in order; *un* and *une* among them. */
export function findAmounts(text: string, lang: Lang): FoundAmount[] {
  const [digits, words] = PATTERNS[lang];
  const numbers = [
    ...[...text.matchAll(digits)].map((match) => readDigits(match, lang)),
    ...[...text.matchAll(words)].flatMap((match) => readWords(match, lang)),
  ].sort((a, b) => a.start - b.start);
  return joinRanges(numbers, text);
}

function readDigits(match: RegExpExecArray, lang: Lang): NumberAt {
  const scaleWord = match.groups?.['scale'];
  const scale = scaleWord === undefined ? 1 : (SCALES[scaleWord] ?? 1);
  const written = match[0].replace(/\p{L}+$/u, '').replace(/[ \u00a0\u202f]/gu, '');
  const plain =
    lang === 'fr'
      ? written.replace(/\.(?=\d{3}(?:\D|$))/gu, '').replace(',', '.')
      : written.replace(/,/gu, '');
  const value = Number(plain.replace(/^[–−]/u, '-'));
  return {
    start: match.index,
    end: match.index + match[0].length,
    value: Number((value * scale).toPrecision(12)),
    inWords: false,
    scale,
  };
}

function readWords(match: RegExpExecArray, lang: Lang): NumberAt[] {
  const value = readNumberWords(match[0], lang);
  const last = /\p{L}+$/u.exec(match[0].toLowerCase())?.[0] ?? '';
  if (value === null || (match[0].toLowerCase() === last && (SCALES[last] ?? 0) >= 1e6)) return [];
  const scale = SCALES[last] ?? 1;
  return [{ start: match.index, end: match.index + match[0].length, value, inWords: true, scale }];
}

/** *3 à 4*, *3-4*, *deux ou trois*, *entre 3 et 4*; the lower number shares the other's scale. */
function joinRanges(numbers: readonly NumberAt[], text: string): FoundAmount[] {
  const found: FoundAmount[] = [];
  for (let index = 0; index < numbers.length; index += 1) {
    const first = numbers[index];
    const second = numbers[index + 1];
    if (first === undefined) break;
    const ranged = second !== undefined && isRange(first, second, text);
    const last = ranged ? second : first;
    const low = ranged && first.scale === 1 ? first.value * second.scale : first.value;
    const shared = ranged && low < second.value ? low : first.value;
    found.push({
      start: first.start,
      end: last.end,
      amount: { low: shared, high: ranged ? second.value : null },
      inWords: first.inWords && last.inWords,
      scaled: last.scale >= 1e6,
    });
    if (ranged) index += 1;
  }
  return found;
}

function isRange(first: NumberAt, second: NumberAt, text: string): boolean {
  const between = text.slice(first.end, second.start);
  const low = first.scale === 1 ? Math.min(first.value, first.value * second.scale) : first.value;
  if (low >= second.value || between.length > 4) return false;
  if (/^\s(?:à|ou|to|or)\s$|^[-–]$/u.test(between)) return true;
  return (
    /^\s(?:et|and)\s$/u.test(between) &&
    /(?:entre|between)\s$/iu.test(text.slice(Math.max(0, first.start - 9), first.start))
  );
}
