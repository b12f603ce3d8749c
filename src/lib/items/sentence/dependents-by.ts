import type { Word } from '#lib/analysis/tree/document.ts';
import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** The dependents of a word whose relation matches, ascending. */
export function dependentsBy(
  { words, dependents }: Pick<TreeView, 'words' | 'dependents'>,
  at: number,
  relation: RegExp,
): number[] {
  return (dependents[at] ?? []).filter((of) => relation.test(words[of]?.deprel ?? ''));
}

/** The word with a person among a predicate and what carries it: *a* in *a souvent parlé*. */
export function finiteOf(
  view: Pick<TreeView, 'words' | 'dependents'>,
  predicate: number,
): number | null {
  return (
    [...dependentsBy(view, predicate, /^(?:aux|cop)/u), predicate]
      .sort((a, b) => a - b)
      .find((at) => view.words[at]?.feats['VerbForm'] === 'Fin') ?? null
  );
}

export function isNominal(word: Word | undefined): boolean {
  return word?.upos === 'NOUN' || word?.upos === 'PROPN';
}
