import type { Counterpart } from '#lib/bilingual/find-counterpart.ts';
import type { Random } from '#lib/core/random.ts';
import type { ItemContext } from '../context.ts';
import type { WrittenNumber } from '../details/detail.ts';
import { englishForms } from '../details/find-english.ts';
import { spellNumber } from '../details/spell-number.ts';
import type { Distractor } from '../facts.ts';
import { isElisionCue } from '../guards/reject-elision-cue.ts';
import type { Gap } from '../guards/stem.ts';
import { randomFor } from '../random-for.ts';
import { surroundKey } from './surround-key.ts';

/** Shortest and longest distance from one wrong amount to the next, as fractions of the right one. */
const NEAREST = 0.15;
const FARTHEST = 0.35;
/** Beyond these a number is not written out any more, or not exact. */
const LARGEST = 1e15;
const MOST_DECIMALS = 6;
/** Up to here each whole number has a name of its own, and the next one is a plausible error. */
const LAST_SIMPLE = 16;

interface Other {
  readonly value: number;
  readonly fr: string;
}

/** Other amounts written in the same way and of the same order of magnitude. */
export function chooseNumbers(
  number: WrittenNumber,
  gap: Gap,
  english: Counterpart | null,
  context: ItemContext,
): Distractor[] {
  const random = randomFor(context, `${gap.segment.fr}${String(gap.start)}`);
  const others =
    number.written === 'word'
      ? inWords(number, gap.key, random)
      : inDigits(number, gap.key, random);
  const style =
    english === null ? -1 : englishForms(gap.key, number, context).indexOf(english.text);
  return others
    .filter(({ fr }) => !isElisionCue(gap, fr) && fr !== gap.key)
    .flatMap(({ fr, value }): Distractor[] => {
      if (english === null) return [{ fr, en: null, why: 'otherValue' }];
      const en = englishForms(fr, { value }, context)[style];
      return en === undefined ? [] : [{ fr, en, why: 'otherValue' }];
    });
}

/** *un* is left out, since the noun behind would have to change. */
function inWords({ value, limit }: WrittenNumber, key: string, random: Random): Other[] {
  const scaleWord = /[ \u00a0](?:millions?|milliards?)$/u.exec(key)?.[0] ?? '';
  const scale = scaleWord === '' ? 1 : scaleWord.includes('million') ? 1e6 : 1e9;
  const plain = value / scale;
  const step =
    plain <= LAST_SIMPLE ? 1 : (roundStep(plain) ?? Math.max(2, Math.round(plain * NEAREST)));
  const reach = (sign: 1 | -1): Other[] =>
    [1, 2, 3].flatMap((count): Other[] => {
      const other = plain === 100 || plain === 1000 ? 0 : plain + sign * count * step;
      const fr = other < 2 || (limit !== null && other > limit) ? null : spellNumber(other, 'fr');
      return fr === null ? [] : [{ value: other * scale, fr: inCaseOf(key, fr) + scaleWord }];
    });
  return surroundKey(reach(-1), reach(1), random);
}

/** What the neighbours of a round number lie apart; null where it is not round. */
function roundStep(value: number): number | null {
  return [1000, 100, 10].find((unit) => value % unit === 0) ?? null;
}

/** With a capital where the key has one. */
function inCaseOf(key: string, word: string): string {
  return /^\p{Lu}/u.test(key) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function inDigits({ value, limit }: WrittenNumber, key: string, random: Random): Other[] {
  const scaleWord = /[ \u00a0\u202f]\p{L}+$/u.exec(key)?.[0] ?? '';
  const scale = scaleWord === '' ? 1 : scaleWord.includes('million') ? 1e6 : 1e9;
  const digits = key.slice(0, key.length - scaleWord.length);
  const decimals = /,(\d+)$/u.exec(digits)?.[1]?.length ?? 0;
  if (decimals > MOST_DECIMALS) return [];
  const plain = Number((value / scale).toFixed(decimals));
  if (!(plain > 1 && plain < LARGEST)) return [];
  const unit = decimals > 0 ? decimalUnit(digits, decimals) : roundness(plain);
  const separator = /\d([ \u00a0\u202f.])\d/u.exec(digits)?.[1] ?? '';
  const side = (sign: 1 | -1): number[] => {
    let other = plain;
    return [0, 1, 2].map(() => {
      const step = plain * (NEAREST + random() * (FARTHEST - NEAREST));
      other += sign * Math.max(unit, Math.round(step / unit) * unit);
      return other;
    });
  };
  const plausible = (other: number): boolean => other > 1 && (limit === null || other < limit);
  return surroundKey(side(-1).filter(plausible), side(1).filter(plausible), random).map(
    (other) => ({
      value: other * scale,
      fr: written(other, decimals, separator) + scaleWord,
    }),
  );
}

/** A whole amount in the way in which `key` writes another; null where that has fractions or grows a scale. */
export function writeDigits(other: number, value: number, key: string): string | null {
  const scaleWord = /[ \u00a0\u202f]\p{L}+$/u.exec(key)?.[0] ?? '';
  const scale = scaleWord === '' ? 1 : scaleWord.includes('million') ? 1e6 : 1e9;
  const digits = key.slice(0, key.length - scaleWord.length);
  const plain = other / scale;
  if (digits.includes(',') || !Number.isInteger(plain) || plain < 2 || value / scale >= LARGEST)
    return null;
  return written(plain, 0, separatorOf(digits, plain)) + scaleWord;
}

/** How thousands are set apart; where the key has none, a number with them is set apart by a space. */
function separatorOf(digits: string, other: number): string {
  const own = /\d([ \u00a0\u202f.])\d/u.exec(digits)?.[1];
  if (own !== undefined) return own;
  return /\d{4}/u.test(digits) || other < 1000 ? '' : '\u00a0';
}

/** *2,80* gets *2,50* and *3,10* beside it, *2,75* gets *2,31*. */
function decimalUnit(digits: string, decimals: number): number {
  const zeros = /0*$/u.exec(digits)?.[0].length ?? 0;
  return 1 / Number(`1e${String(decimals - Math.min(zeros, decimals))}`);
}

/** The largest power of ten that the number is a multiple of: a round number gets round neighbours. */
function roundness(value: number): number {
  let unit = 1;
  while (value % (unit * 10) === 0 && unit * 10 < value) unit *= 10;
  return unit;
}

function written(value: number, decimals: number, separator: string): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = separator === '' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, separator);
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
