import calendar from '#lib/analysis/data/calendar.json' with { type: 'json' };
import { calendarDate, dateRange, type FoundDate } from './date-value.ts';

const YEAR = '1[0-9]{3}|20[0-9]{2}';
const ALONE_BEFORE = '(?<![\\p{L}\\p{N}/.,–-])';
const ALONE_AFTER =
  '(?![\\p{L}\\p{N}/%€$°]|[.,]\\p{N}|[ \\u00a0\\u202f]?(?:[%€$]|\\p{N}{3}(?!\\p{N})))';
const RANGE = new RegExp(
  `${ALONE_BEFORE}(?<first>${YEAR})(?:[ \\u00a0](?<word>à|et|to|and)[ \\u00a0]|[ ]?[-–—/][ ]?)(?<last>${YEAR}|\\d{2})${ALONE_AFTER}`,
  'gu',
);
const LONE = new RegExp(`${ALONE_BEFORE}(?<year>${YEAR})${ALONE_AFTER}(?![-–]\\p{N})`, 'gu');
/** What may stand behind a year, but not behind a number that counts. */
const NOT_COUNTED =
  /^(?:$|[^\p{L}\p{N}\s]|\s*[^\p{L}\p{N}\s]|\s(?:à|après|au|aux|avec|avant|comme|dans|de|du|des|en|est|et|était|fut|il|elle|la|le|les|l['’]|lors|mais|ou|où|par|pour|puis|que|qui|quand|sous|sur|un|une|a|the|in|and|was|when|of|to|by|at|for|with)(?!\p{L})|\s[ld]['’])/iu;
const TIME_WORD = new RegExp(
  `(?<!\\p{L})(?:${calendar.timeBeforeYear.join('|')})[ \\u00a0]$`,
  'iu',
);
const SHORT_YEAR =
  /(?<=(?<!\p{L})(?:[Ee]n|l['’]an|[Vv]ers)[ \u00a0])\d{3}(?![\p{L}\p{N}]|[ \u00a0]?[%€°]|[.,]\p{N}|[ \u00a0]\p{N})/gu;

/**
 * Years that no preposition marks: *1914-1918*, *de 1914 à 1918*, *(1985)*, *l'été 1936*, *1895 et
 * 1902*, and those before 1000 behind *en* or *l'an*.
 */
export function findLoneYears(text: string): FoundDate[] {
  const ranges = [...text.matchAll(RANGE)].flatMap((match) => readRange(match, text));
  const years = [...text.matchAll(LONE)].filter(
    (match) =>
      NOT_COUNTED.test(text.slice(match.index + 4, match.index + 20)) &&
      isMarked(text.slice(Math.max(0, match.index - 24), match.index)),
  );
  const short = [...text.matchAll(SHORT_YEAR)].filter((match) =>
    NOT_COUNTED.test(text.slice(match.index + 3, match.index + 20)),
  );
  return [
    ...ranges,
    ...[...years, ...short].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: calendarDate({ year: Number(match[0]), month: null, day: null }),
    })),
  ];
}

/** Behind a bracket, a comma after a word, another year, a season, or at the head of the sentence. */
function isMarked(before: string): boolean {
  if (/(?:articles?|pages?|numéros?|n°|vers) \d{4}\P{L}/iu.test(before)) return false;
  return (
    /^$|[(—–;]\s?$|\p{L},\s$|(?<!\p{N})\d{4}(?:,|\s(?:et|ou|puis|and|or))\s$/u.test(before) ||
    TIME_WORD.test(before)
  );
}

function readRange(match: RegExpExecArray, text: string): FoundDate[] {
  const { first = '', last = '', word } = match.groups ?? {};
  const full = last.length === 2 ? first.slice(0, 2) + last : last;
  if (Number(full) <= Number(first) || (last.length === 2 && word !== undefined)) return [];
  const end = match.index + match[0].length;
  // Two whole years with a dash are a period, whatever stands behind them.
  const isPeriod = last.length === 4 && word === undefined;
  if (!isPeriod && !NOT_COUNTED.test(text.slice(end, end + 16))) return [];
  const before = text.slice(Math.max(0, match.index - 9), match.index);
  // *BWV 1007 à 1012*: numbers of a catalogue.
  if (/\p{Lu}{2}[ \u00a0]$/u.test(before)) return [];
  if (/^(?:et|and)$/u.test(word ?? '') && !/(?:entre|between)\s$/iu.test(before)) return [];
  const [from, to] = [first, full].map((year) =>
    calendarDate({ year: Number(year), month: null, day: null }),
  );
  return from === undefined || to === undefined
    ? []
    : [{ start: match.index, end, value: dateRange(from, to) }];
}
