import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/**
 * Whether the subject of the clause around a word is several: *Certains y virent un jeu sur son nom*
 * would rather be read with *leur*.
 */
export function hasPluralOwner({ words, dependents }: TreeView, at: number): boolean {
  const seen = new Set<number>();
  for (let here = at; here >= 0 && !seen.has(here); here = words[here]?.head ?? -1) {
    seen.add(here);
    if (here < at && isPluralVerb(words[here])) return true;
    const subject = (dependents[here] ?? []).find((of) => words[of]?.deprel.startsWith('nsubj'));
    if (subject === undefined || subject >= at) continue;
    const isJoined = (dependents[subject] ?? []).some((of) => words[of]?.deprel === 'conj');
    return isJoined || words[subject]?.feats['Number'] === 'Plur';
  }
  return false;
}

/** *Une rue et un pont portent son nom*, however the subject was read. */
function isPluralVerb(word: Word | undefined): boolean {
  return (
    word?.feats['VerbForm'] === 'Fin' &&
    word.feats['Person'] === '3' &&
    word.feats['Number'] === 'Plur'
  );
}
