/** Word by word, what of a dictated sentence was written otherwise. */
import { distance } from 'fastest-levenshtein';
import { alignSequences } from './align-sequences.ts';
import { diffLetters, type Stretch } from './diff-letters.ts';
import { foldAccents } from './fold-typed.ts';
import { splitDictated, type DictatedWord } from './split-dictated.ts';

/** `wanted` as the text writes it, `typed` as the person did. */
export type ComparedWord =
  | { readonly state: 'right'; readonly wanted: string }
  | {
      readonly state: 'accent' | 'other';
      readonly wanted: string;
      readonly typed: string;
      readonly letters: readonly Stretch[];
    }
  | { readonly state: 'missing'; readonly wanted: string }
  | { readonly state: 'extra'; readonly typed: string };

/** Leaving a word out, or putting one in, against `DIFFERENT_COST` for one that is wholly another. */
const GAP_COST = 60;
const DIFFERENT_COST = 100;
/** One that differs in an accent only. */
const LEAST_COST = 10;

/** Beside that of the right spellings which is nearest to what was typed. */
export function compareNearest(typed: string, spellings: readonly string[]): ComparedWord[] {
  const compared = spellings.map((spelling) => compareDictated(typed, spelling));
  const slipsOf = (words: readonly ComparedWord[]): number =>
    words.filter(({ state }) => state !== 'right').length;
  return compared.reduce(
    (best, words) => (slipsOf(words) < slipsOf(best) ? words : best),
    compared[0] ?? [],
  );
}

/** The two sentences side by side; two words are as far apart as their letters are. */
export function compareDictated(typed: string, sentence: string): ComparedWord[] {
  const costs = { gap: GAP_COST, change: costOf };
  return alignSequences(splitDictated(typed), splitDictated(sentence), costs).map(([own, due]) => {
    if (own === undefined) return { state: 'missing', wanted: due?.written ?? '' };
    return due === undefined ? { state: 'extra', typed: own.written } : paired(own, due);
  });
}

function costOf(own: DictatedWord, due: DictatedWord): number {
  if (own.folded === due.folded) return 0;
  const [a, b] = [foldAccents(own.folded), foldAccents(due.folded)];
  const share = distance(a, b) / Math.max(a.length, b.length);
  return LEAST_COST + Math.round((DIFFERENT_COST - LEAST_COST) * share);
}

function paired(own: DictatedWord, due: DictatedWord): ComparedWord {
  if (own.folded === due.folded) return { state: 'right', wanted: due.written };
  const isAccent = foldAccents(own.folded) === foldAccents(due.folded);
  return {
    state: isAccent ? 'accent' : 'other',
    wanted: due.written,
    typed: own.written,
    letters: diffLetters(own.written, due.written),
  };
}
