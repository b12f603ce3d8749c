import type { DateMention, NameType } from '#lib/analysis/mention.ts';
import type { BilingualLexicon } from './bilingual-lexicon.ts';

/** A stretch of the English text; offsets are UTF-16, half-open. */
export interface Counterpart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A French name as it stands; `type` is null where nothing shows what it names. */
export interface Named {
  readonly text: string;
  readonly type: NameType | null;
}

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Where a French name stands in the English: as it is or by the list of places, and once only. */
export function findNameCounterpart(
  name: Named,
  english: string,
  lexicon: BilingualLexicon,
): Counterpart | null {
  return onlyOne(english, [name.text, englishName(name, lexicon)]);
}

/** How English calls a name: by the list of places, else as it is. */
export function englishName(name: Named, lexicon: BilingualLexicon): string {
  return (name.type === 'place' ? lexicon.places.get(name.text) : undefined) ?? name.text;
}

export function findDateCounterpart(date: DateMention, english: string): Counterpart | null {
  return onlyOne(english, englishDates(date));
}

/** The ways in which English writes a date, British first. */
export function englishDates(date: DateMention): string[] {
  const year = date.year === null ? '' : String(date.year);
  const month = date.month === null ? '' : (ENGLISH_MONTHS[date.month - 1] ?? '');
  if (date.precision === 'year') return [year];
  if (date.precision === 'month') return [`${month} ${year}`.trim(), `${month}, ${year}`];
  const day = String(date.day);
  return [
    `${day} ${month} ${year}`.trim(),
    `${month} ${day}, ${year}`,
    `${day}${ordinalEnding(Number(day))} ${month} ${year}`.trim(),
    `${month} ${day}`,
    `${month} ${day}${ordinalEnding(Number(day))}`,
  ];
}

/** The English of a number as written: *deux* → *two*, *14,2 milliards* → *14.2 billion*. */
export function englishNumbers(text: string, lexicon: BilingualLexicon): string[] {
  const word = lexicon.entries(text).find(({ upos }) => upos === 'NUM')?.english ?? [];
  const digits = /^[\d \u00a0\u202f]+(?:,\d+)?/u.exec(text)?.[0].trim();
  if (digits === undefined) return [...word];
  const plain = digits.replace(/[ \u00a0\u202f]/gu, '').replace(',', '.');
  const [whole = '', fraction] = plain.split('.');
  const grouped =
    whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') + (fraction === undefined ? '' : `.${fraction}`);
  const scale = /milliards?$/u.test(text) ? ' billion' : /millions?$/u.test(text) ? ' million' : '';
  return [...new Set([grouped + scale, plain + scale])];
}

/** *st*, *nd*, *rd* or *th*, as behind a day. */
export function ordinalEnding(day: number): string {
  if (day % 10 === 1 && day !== 11) return 'st';
  if (day % 10 === 2 && day !== 12) return 'nd';
  return day % 10 === 3 && day !== 13 ? 'rd' : 'th';
}

/** The single place where one of the forms stands as whole words; null for none and for two. */
function onlyOne(english: string, forms: readonly string[]): Counterpart | null {
  for (const form of new Set(forms)) {
    if (form === '') continue;
    const escaped = form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'gu');
    const matches = [...english.matchAll(whole)];
    const [match] = matches;
    if (matches.length === 1 && match)
      return { start: match.index, end: match.index + form.length, text: form };
    if (matches.length > 1) return null;
  }
  return null;
}
