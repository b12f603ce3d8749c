import type { Counterpart } from '#lib/bilingual/find-counterpart.ts';
import type { ItemContext } from '../context.ts';
import type { Detail, WrittenNumber } from '../details/detail.ts';
import { englishForms } from '../details/find-english.ts';
import { spellNumber } from '../details/spell-number.ts';
import { writeDigits } from '../distractors/choose-numbers.ts';
import type { Distractor } from '../facts.ts';
import { isElisionCue } from '../guards/reject-elision-cue.ts';
import words from '../data/statement-words.json' with { type: 'json' };

/** Counted nouns whose number nobody keeps in mind. */
const TRIFLES: ReadonlySet<string> = new Set(words.trifles);
/** Of what a total rises to, less was so on the way; of what it falls to, more. */
const RISES =
  /^(?:atteindre|dépasser|franchir|excéder|passer|monter|grimper|augmenter|croître|grandir|accumuler|totaliser|parvenir|arriver|s['’]élever|élever|compter|gagner|récolter|vendre|perdre)$/u;
const FALLS = /^(?:tomber|descendre|chuter|baisser|diminuer|réduire|retomber|ramener|décroître)$/u;
/** Factors by which a false amount differs from the right one. */
const FACTORS = [0.5, 2, 0.6, 1.6, 3] as const;

/** Amounts that are certainly wrong: no trifle away, and not what a total was on the way. */
export function otherAmounts(
  { value, written, limit }: WrittenNumber,
  { segment, start, key, mention, tree, head }: Detail,
  english: Counterpart | null,
  context: ItemContext,
): Distractor[] {
  const word = tree.words[head];
  const counted = word?.upos === 'NUM' ? tree.words[word.head] : word;
  if (TRIFLES.has(counted?.lemma ?? '') || mention.value === null) return [];
  const governs = tree.words[counted?.head ?? -1]?.lemma ?? '';
  const factors = FACTORS.filter(
    (factor) => !(RISES.test(governs) && factor < 1) && !(FALLS.test(governs) && factor > 1),
  );
  const others = factors
    .map((factor) => roundAs(value, value * factor))
    .filter(
      (other) => Math.abs(other - value) >= 2 && other >= 2 && (limit === null || other < limit),
    );
  const style = english === null ? -1 : englishForms(key, { value }, context).indexOf(english.text);
  return [...new Set(others)].flatMap((other): Distractor[] => {
    const fr = written === 'word' ? spellNumber(other, 'fr') : writeDigits(other, value, key);
    if (fr === null || isElisionCue({ segment, start, end: start + key.length, key }, fr))
      return [];
    if (english === null) return [{ fr, en: null, why: 'otherValue' }];
    const en = englishForms(fr, { value: other }, context)[style];
    return en === undefined ? [] : [{ fr, en, why: 'otherValue' }];
  });
}

/** As many significant figures as the right amount has, so that neither looks the rounder. */
function roundAs(value: number, other: number): number {
  let unit = 1;
  if (!Number.isInteger(value)) return Math.round(other);
  while (value % (unit * 10) === 0 && unit * 10 <= other) unit *= 10;
  return Math.max(unit, Math.round(other / unit) * unit);
}
