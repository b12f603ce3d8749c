import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import { childrenOf, type ReferenceRule } from './open-reference.ts';

/** Nouns that ask *of which animal?*, as lemmas. */
const OF_SPECIES: ReadonlySet<string> = new Set(references.ofSpecies);

/** *Une colonie compte 60 000 ouvrières*, *Un petit boit du lait*: of which animal? */
export const openSpecimen: ReferenceRule = (reading, at) => {
  const noun = reading.view.words[at];
  if (noun?.upos !== 'NOUN' || !OF_SPECIES.has(noun.lemma) || !noun.deprel.startsWith('nsubj'))
    return null;
  const isBare = childrenOf(reading, at, /^(?:nmod|acl|amod|appos|flat|conj)/u).length === 0;
  const isNamedBefore = reading.view.words
    .slice(0, at)
    .some(({ upos }) => /^(?:NOUN|PROPN)$/u.test(upos));
  return isBare && !isNamedBefore ? 'definite' : null;
};
