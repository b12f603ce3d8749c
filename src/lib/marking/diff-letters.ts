/** Letter by letter, what of a word was written otherwise. */
import { alignSequences } from './align-sequences.ts';
import { foldAccents, foldCase, foldSpelling } from './fold-typed.ts';
import { normaliseTyped } from './normalise-typed.ts';

/** A piece of an answer: as it was wanted, or what stands in the place of what. */
export type Stretch =
  | { readonly state: 'same'; readonly text: string }
  /** Empty where nothing was typed, or nothing wanted. */
  | { readonly state: 'off'; readonly typed: string; readonly wanted: string };

/** A letter with its marks; œ and oe are one. */
const LETTER = /œ|oe|æ|ae|\P{M}\p{M}*/giu;

/** A letter without its accent is nearer to it than leaving both out; any other is not by much. */
const COSTS = { accent: 40, other: 100, gap: 60 };

/** Whether two letters, or words, are the same: capitals count only where they are asked. */
export function isSameSpelling(typed: string, wanted: string, isCaseStrict: boolean): boolean {
  return spellingOf(typed, isCaseStrict) === spellingOf(wanted, isCaseStrict);
}

export function diffLetters(typed: string, wanted: string, isCaseStrict = false): Stretch[] {
  const change = (own: string, due: string) => {
    if (isSameSpelling(own, due, isCaseStrict)) return 0;
    const isAccent = isSameSpelling(foldAccents(own), foldAccents(due), isCaseStrict);
    return isAccent ? COSTS.accent : COSTS.other;
  };
  const pairs = alignSequences(lettersOf(typed), lettersOf(wanted), { gap: COSTS.gap, change });
  return joinStretches(
    pairs.map(([own, due]) =>
      own !== undefined && due !== undefined && change(own, due) === 0
        ? { state: 'same', text: due }
        : { state: 'off', typed: own ?? '', wanted: due ?? '' },
    ),
  );
}

/** Neighbours of one kind as one. */
export function joinStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last?.state === 'same' && stretch.state === 'same') {
      joined[joined.length - 1] = { state: 'same', text: last.text + stretch.text };
    } else if (last?.state === 'off' && stretch.state === 'off') {
      joined[joined.length - 1] = {
        state: 'off',
        typed: last.typed + stretch.typed,
        wanted: last.wanted + stretch.wanted,
      };
    } else joined.push(stretch);
  }
  return joined;
}

function lettersOf(word: string): string[] {
  return word.normalize('NFC').match(LETTER) ?? [];
}

function spellingOf(text: string, isCaseStrict: boolean): string {
  const spelling = foldSpelling(normaliseTyped(text));
  return isCaseStrict ? spelling : foldCase(spelling);
}
