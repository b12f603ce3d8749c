/** A sentence that was written from hearing. */
import type { Answer } from '#lib/bank/schema.ts';
import { markTyped, type Marking } from './mark-typed.ts';
import { splitDictated } from './split-dictated.ts';

/**
 * As a typed answer, but for what nobody hears: punctuation, capitals, hyphens and spaces. A slip
 * lies within a word: a word left out or put in is wrong, and so are another article at the head and
 * another figure.
 */
export function markDictation(typed: string, answer: Answer): Marking {
  const input = foldedWords(typed);
  const forms = answer.fr.map(foldedWords);
  const strict = answer.strict.filter((what) => what === 'accent');
  const marking = markTyped(
    input.join(' '),
    { ...answer, fr: forms.map((words) => words.join(' ')), strict: [...strict, 'article'] },
    'fr',
  );
  const accepted = answer.fr[0] ?? '';
  const isSlip = forms.some((words) => hasSameParts(input, words));
  return marking.reason === 'typo' && !isSlip
    ? { verdict: 'wrong', reason: 'wrong', accepted }
    : { ...marking, accepted };
}

function foldedWords(sentence: string): string[] {
  return splitDictated(sentence).map(({ folded }) => folded);
}

/** As many words, or the same letters parted otherwise; and the same figures. */
function hasSameParts(typed: readonly string[], words: readonly string[]): boolean {
  const isParted = typed.length === words.length || typed.join('') === words.join('');
  return isParted && figuresOf(typed) === figuresOf(words);
}

function figuresOf(words: readonly string[]): string {
  return words.filter((word) => /\d/u.test(word)).join(' ');
}
