import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** Gender and number of what a clitic may stand for; null for either. */
const CLITICS: readonly (readonly [RegExp, 'Masc' | 'Fem' | null, 'Sing' | 'Plur' | null])[] = [
  [/^le$/iu, 'Masc', 'Sing'],
  [/^la$/iu, 'Fem', 'Sing'],
  [/^(?:l['’]|lui)$/iu, null, 'Sing'],
  [/^(?:les|leur)$/iu, null, 'Plur'],
  [/^(?:y|en)$/iu, null, null],
];

/**
 * Whether a clitic behind a stretch of a sentence may stand for something in it, so that it would be
 * left without what it means: *Paul Rey, qui voulait que le rythme soit lent, regretta de l’avoir
 * changé*. `isGone` tells of each index in `words` whether the word is in the stretch, `isLeft` whether
 * it stays if the stretch does not.
 */
export function strandsPronoun(
  { words }: Pick<TreeView, 'words'>,
  isGone: (at: number) => boolean,
  isLeft: (at: number) => boolean = (at) => !isGone(at),
): boolean {
  const gone = words.flatMap((_, at) => (isGone(at) ? [at] : []));
  const [first] = gone;
  if (first === undefined) return false;
  return words.some((word, at) => {
    if (at < first || isGone(at) || !isLeft(at) || !isClitic(words, at)) return false;
    const clitic = CLITICS.find(([form]) => form.test(word.form));
    if (clitic === undefined) return false;
    const [, gender, number] = clitic;
    const isNeuter = gender !== 'Fem' && number !== 'Plur' && !/^lui$/iu.test(word.form);
    return gone.some((one) => {
      const meant = words[one];
      if (one > at || meant === undefined) return false;
      if (isNeuter && meant.feats['VerbForm'] === 'Fin') return true;
      return (
        (meant.upos === 'NOUN' || meant.upos === 'PROPN') &&
        fits(gender, meant.feats['Gender']) &&
        fits(number, meant.feats['Number'])
      );
    });
  });
}

/** Right before its verb, or before another clitic of it; an article where it is read as one is none. */
function isClitic(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return false;
  if (word.deprel.startsWith('expl') || word.upos === 'ADP') return false;
  if (next.upos === 'VERB' || next.upos === 'AUX') return true;
  return word.upos === 'PRON' && /^(?:lui|leur|y|en)$/iu.test(next.form) && isClitic(words, at + 1);
}

function fits(wanted: string | null, found: string | undefined): boolean {
  return wanted === null || found === undefined || found === wanted;
}
