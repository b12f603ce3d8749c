import {
  englishNumbers,
  findNameCounterpart,
  type Counterpart,
} from '#lib/bilingual/find-counterpart.ts';
import type { ItemContext } from '../context.ts';
import type { Detail, WrittenNumber } from './detail.ts';
import { spellNumber } from './spell-number.ts';
import { waysToWrite } from './write-date.ts';

/** Where the English of a segment says the same detail, once and by itself; null where it is not certain. */
export function findEnglish(detail: Detail, context: ItemContext): Counterpart | null {
  const { segment, asked, key } = detail;
  if (segment.en === null) return null;
  if (asked.kind === 'date') return onlyPlace(segment.en, waysToWrite(asked.date, 'en'));
  if (asked.kind === 'number')
    return onlyPlace(segment.en, englishForms(key, asked.number, context));
  const listed = context.names
    .called(key)
    .filter(({ type }) => type === asked.type)
    .map(({ en }) => en.replace(/^the /u, ''));
  const type = asked.type === 'place' ? 'place' : null;
  return (
    findNameCounterpart({ text: key, type }, segment.en, context.bilingual) ??
    onlyPlace(segment.en, listed)
  );
}

/** The ways in which English writes a number that French writes so: the same index, the same way. */
export function englishForms(
  key: string,
  { value }: Pick<WrittenNumber, 'value'>,
  { bilingual }: ItemContext,
): string[] {
  const scale = /milliards?$/u.test(key) ? ' billion' : /millions?$/u.test(key) ? ' million' : '';
  const plain = scale === '' ? value : value / (scale === ' billion' ? 1e9 : 1e6);
  const spelt = spellNumber(plain, 'en');
  const digits = /^\d/u.test(key) ? englishNumbers(key, bilingual) : [String(plain) + scale];
  const [grouped = '', flat = grouped] = digits;
  return [grouped, flat, ...(spelt === null ? [] : [spelt + scale])];
}

/** The single place where one of the forms stands as whole words; null for none and for two. */
export function onlyPlace(text: string, forms: readonly string[]): Counterpart | null {
  for (const form of new Set(forms)) {
    if (form === '') continue;
    const escaped = form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    const whole = new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'gu');
    const matches = [...text.matchAll(whole)];
    const [match] = matches;
    if (matches.length > 1) return null;
    if (match) return { start: match.index, end: match.index + form.length, text: form };
  }
  return null;
}
