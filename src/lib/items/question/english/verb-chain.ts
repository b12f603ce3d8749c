import type { ClauseFrame } from './frame-clause.ts';

/** The predicate and the verbs that complete it: *wanted to learn to paint*, *had it built*. */
export function verbChain({ view, predicate }: ClauseFrame): number[] {
  const chain = [predicate];
  for (const at of chain) {
    for (const below of view.dependents[at] ?? []) {
      const word = view.words[below];
      if (word?.deprel !== 'xcomp') continue;
      const form = word.feats['VerbForm'];
      if (form === 'Inf' || (form === 'Part' && view.words[at]?.lemma === 'have'))
        chain.push(below);
    }
  }
  return chain;
}
