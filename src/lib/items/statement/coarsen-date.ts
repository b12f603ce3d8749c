import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import { ordinalEnding } from '#lib/bilingual/find-counterpart.ts';
import { readEdtf, type DateParts } from '../details/date-parts.ts';

/** A time told less exactly, and how another time would be told in the same way. */
export interface CoarseTime {
  /** The phrase with its preposition, in the sentence: *Le 3 mai 1870*, *en 1870*. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The same of other years, near ones first. */
  readonly others: readonly string[];
  /** How English tells the same times, the right one first: *in 1870*, *in the 19th century*. */
  readonly english: readonly string[];
  readonly date: DateParts;
}

/** *après la mort de Clovis en 511*: the year may belong to the noun. */
const OTHER_TIME =
  /(?<!\p{L})(?:après|avant|depuis|dès|pendant|lors|durant|jusqu|entre|quand|lorsqu|saison)(?!\p{L})/iu;
const FIRST_OF_DECADES = 1900;
const LAST_YEAR = 2025;

/**
 * The one date that tells when a statement holds, told less exactly: of a day its year, of a year before
 * 1900 its century, of a later one its decade. Null where the date is no phrase of its own.
 */
export function coarsenDate(view: TreeView): CoarseTime | null {
  const { text, words, mentions } = view;
  const dates = mentions.filter(({ value }) => value?.kind === 'date');
  const [mention, ...more] = dates;
  if (mention?.value?.kind !== 'date' || more.length > 0) return null;
  const date = readEdtf(mention.value.edtf);
  if (date?.year == null || !/^(?:day|month|year)$/u.test(date.precision)) return null;
  const root = words.findIndex(({ head }) => head === -1);
  const head = mention.words.find((at) => !mention.words.includes(words[at]?.head ?? -1));
  const word = words[head ?? -1];
  if (word?.head !== root || !/^(?:obl|nmod:tmod|advmod)/u.test(word.deprel)) return null;
  if (OTHER_TIME.test(text)) return null;
  const opening = openingOf(text, mention, date);
  if (opening === null) return null;
  const start = opening;
  const { end } = mention;
  const isFirst = start === 0;
  const cased = (phrase: string): string =>
    isFirst ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
  const [own, ...others] = waysOf(date);
  if (own === undefined) return null;
  const english = [own, ...others].map(inEnglish);
  return { start, end, text: cased(own), others: others.map(cased), english, date };
}

/** Where *en* or the article before the date stands; null for *depuis*, *dès le*, *avant*. */
function openingOf(
  text: string,
  { start, text: said }: { readonly start: number; readonly text: string },
  { precision }: DateParts,
): number | null {
  const before = text.slice(0, start);
  const phrase = (
    precision === 'day' ? /(?:^|[ \u00a0])([Ll]e )$/u : /(?:^|[ \u00a0])([Ee]n )$/u
  ).exec(before);
  if (phrase?.[1] !== undefined) {
    const at = start - phrase[1].length;
    return /(?:depuis|dès|avant|après|jusque|vers|fin|début|courant)[ \u00a0]$/iu.test(
      before.slice(0, at),
    )
      ? null
      : at;
  }
  return precision === 'day' && /^[Ll]e /u.test(said) ? start : null;
}

function waysOf({ precision, year, month }: DateParts): string[] {
  if (year === null) return [];
  if (precision === 'day' && month !== null) {
    const step = stepOf(year);
    const near = [year - step, year + step].filter((one) => one <= LAST_YEAR);
    return [year, ...near].map((one) => `en ${String(one)}`);
  }
  if (precision === 'month') {
    const step = stepOf(year);
    return [year, year - step, year + step]
      .filter((one) => one <= LAST_YEAR)
      .map((one) => `en ${String(one)}`);
  }
  if (year >= FIRST_OF_DECADES) {
    const decade = Math.floor(year / 10) * 10;
    return [decade, decade - 20, decade + 20, decade - 30]
      .filter((one) => one >= FIRST_OF_DECADES && one <= LAST_YEAR)
      .map((one) => `dans les années ${String(one)}`);
  }
  const century = Math.ceil(year / 100);
  return [century, century - 1, century + 1]
    .filter((one) => one > 1)
    .map((one) => `au ${roman(one)}e siècle`);
}

/** *en 1870*, *dans les années 1920*, *au XIXe siècle* as written above. */
function inEnglish(phrase: string): string {
  const year = /\d+/u.exec(phrase)?.[0] ?? '';
  if (phrase.startsWith('en ')) return `in ${year}`;
  if (phrase.startsWith('dans ')) return `in the ${year}s`;
  const century = ROMAN.findIndex((numeral) => phrase === `au ${numeral}e siècle`);
  return `in the ${String(century)}${ordinalEnding(century)} century`;
}

/** How far another year must be so that it is no trifle. */
export function stepOf(year: number): number {
  if (year >= 1900) return 6;
  if (year >= 1800) return 12;
  if (year >= 1500) return 30;
  return 60;
}

const ROMAN = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
  'XXI',
] as const;

function roman(value: number): string {
  return ROMAN[value] ?? '';
}
