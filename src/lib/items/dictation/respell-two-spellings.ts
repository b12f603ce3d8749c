import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import words from '../data/grammar-words.json' with { type: 'json' };
import type { Respelling } from './respelling.ts';

const TWO_SPELLINGS = new Set(words.twoSpellings);
/** Parts of words that are written in two ways. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/î/u, 'i'],
  [/û/u, 'u'],
  [/évèn/u, 'évén'],
  [/évén/u, 'évèn'],
  [/^clef/u, 'clé'],
  [/^clé(?=s?$)/u, 'clef'],
  [/^paie/u, 'paye'],
  [/^paye/u, 'paie'],
  [/^règle/u, 'régle'],
  [/^régle/u, 'règle'],
  [/^tzi/u, 'tsi'],
  [/^tsi/u, 'tzi'],
  [/llèg/u, 'llég'],
  [/llég/u, 'llèg'],
];

/**
 * The words that are right in two spellings (of old and of 1990, or side by side), each in its other one;
 * a string, the word, where that is not known.
 */
export function respellTwoSpellings({ words: all }: TreeView): Respelling[] | string {
  const found: Respelling[] = [];
  for (const { form, lemma, start, end } of all) {
    const isListed = TWO_SPELLINGS.has(lemma) || TWO_SPELLINGS.has(form.toLowerCase());
    if (!isListed && !mayLoseCircumflex(form, lemma)) continue;
    const pair = PAIRS.find(([part]) => part.test(form));
    if (pair === undefined) {
      // *connu* is written in one way, though *connaître* is not.
      if (/[îû]/u.test(lemma) && !/(?:ait|oit)(?!\p{L}*[îû])/u.test(form)) continue;
      return form;
    }
    found.push([{ start, end, form: form.replace(...pair) }]);
  }
  return found;
}

/** Words that keep it, since they would be taken for others: *dû*, *mûr*, *il croît*. */
const KEEPS_CIRCUMFLEX = /^(?:dû|mûr|sûr|jeûnes?|crû|croître|recrû)$/u;

/**
 * Whether *i* and *u* may be written without their circumflex since 1990 (Rectifications de
 * l'orthographe): everywhere but in the endings of verbs and where it tells two words apart.
 */
function mayLoseCircumflex(form: string, lemma: string): boolean {
  if (!/^\p{Ll}*[îû]\p{Ll}*$/u.test(form) || KEEPS_CIRCUMFLEX.test(form)) return false;
  return (/[îû]/u.test(lemma) && !KEEPS_CIRCUMFLEX.test(lemma)) || form.endsWith('plaît');
}
