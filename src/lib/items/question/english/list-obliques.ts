import type { ClauseFrame } from './frame-clause.ts';
import { verbChain } from './verb-chain.ts';

/** Phrases that hang on the verb or on an infinitive which completes it. */
export function obliquesOf(frame: ClauseFrame): number[] {
  const { view } = frame;
  return verbChain(frame).flatMap((verb) =>
    (view.dependents[verb] ?? []).filter((at) => {
      const deprel = view.words[at]?.deprel ?? '';
      // *dates from 1540* may be read as a noun's
      const ofVerb = deprel.startsWith('nmod') && view.words[verb]?.lemma === 'date';
      return /^obl(?::|$)/u.test(deprel) || ofVerb;
    }),
  );
}
