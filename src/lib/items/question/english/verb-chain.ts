import type { ClauseFrame } from './frame-clause.ts';

/** The predicate and the infinitives that complete it: *wanted to learn to paint*. */
export function verbChain({ view, predicate }: ClauseFrame): number[] {
  const chain = [predicate];
  for (const at of chain) {
    for (const below of view.dependents[at] ?? []) {
      const word = view.words[below];
      if (word?.deprel === 'xcomp' && word.feats['VerbForm'] === 'Inf') chain.push(below);
    }
  }
  return chain;
}
