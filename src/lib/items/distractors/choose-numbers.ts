import { FRENCH_NUMBER_WORDS } from '#lib/analysis/find-numbers.ts';
import type { NumberMention } from '#lib/analysis/mention.ts';
import { englishNumbers, type Counterpart } from '#lib/bilingual/find-counterpart.ts';
import type { Random } from '#lib/core/random.ts';
import type { ItemContext } from '../context.ts';
import { randomFor } from '../random-for.ts';
import type { Distractor } from '../facts.ts';
import { isElisionCue } from '../guards/reject-elision-cue.ts';
import type { Gap } from '../guards/stem.ts';
import { surroundKey } from './surround-key.ts';

/** Shortest and longest distance from one wrong amount to the next, as fractions of the right one. */
const NEAREST = 0.12;
const FARTHEST = 0.3;

/** Beyond these a number is not written out any more, or not exact. */
const LARGEST = 1e15;
const MOST_DECIMALS = 6;

/** Other amounts written in the same way and of the same order of magnitude. */
export function chooseNumbers(
  number: NumberMention,
  gap: Gap,
  english: Counterpart | null,
  context: ItemContext,
): Distractor[] {
  const random = randomFor(context, `${gap.segment.fr}${String(gap.start)}`);
  const forms =
    number.written === 'word' ? otherWords(number, random) : otherDigits(number, random);
  const style =
    english === null ? -1 : englishNumbers(number.text, context.bilingual).indexOf(english.text);
  return forms
    .filter((form) => !isElisionCue(gap, form))
    .flatMap((form): Distractor[] => {
      const en =
        english === null
          ? null
          : (englishNumbers(form, context.bilingual)[Math.max(0, style)] ?? null);
      return english !== null && en === null ? [] : [{ fr: form, en, why: 'otherValue' }];
    });
}

/** The words nearest in value; *un* is left out, since the noun behind would have to change. */
function otherWords(number: NumberMention, random: Random): string[] {
  const scale = /[ \u00a0](\p{L}+)$/u.exec(number.text)?.[0] ?? '';
  const word = number.text.slice(0, number.text.length - scale.length);
  const words: readonly string[] = FRENCH_NUMBER_WORDS.map(([form]) => form);
  const at = words.indexOf(word);
  if (at < 0) return [];
  const below = words.slice(Math.max(0, at - 3), at).reverse();
  return surroundKey(below, words.slice(at + 1, at + 4), random).map((form) => form + scale);
}

function otherDigits(number: NumberMention, random: Random): string[] {
  const scale = / ?[\u00a0]?\p{L}+$/u.exec(number.text)?.[0] ?? '';
  const digits = number.text.slice(0, number.text.length - scale.length);
  const decimals = /,(\d+)$/u.exec(digits)?.[1]?.length ?? 0;
  const plain = Number(digits.replace(/[ \u00a0\u202f]/gu, '').replace(',', '.'));
  if (!(plain > 1 && plain < LARGEST) || decimals > MOST_DECIMALS) return [];
  const unit = decimals > 0 ? 1 / Number(`1e${String(decimals)}`) : roundness(plain);
  const separator = /\d([ \u00a0\u202f])\d/u.exec(digits)?.[1] ?? '';
  const side = (sign: 1 | -1): string[] => {
    let value = plain;
    const values = [0, 1, 2].map(() => {
      const step = plain * (NEAREST + random() * (FARTHEST - NEAREST));
      value += sign * Math.max(unit, Math.round(step / unit) * unit);
      return value;
    });
    return values
      .filter((other) => other > 1)
      .map((other) => written(other, decimals, separator) + scale);
  };
  return surroundKey(side(-1), side(1), random).filter((form) => form !== number.text);
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
