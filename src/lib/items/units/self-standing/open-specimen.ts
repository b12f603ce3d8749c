import references from '#lib/items/data/reference-words.json' with { type: 'json' };
import { childrenOf, type Reading, type ReferenceRule } from './open-reference.ts';

/** Nouns that ask *of which animal?*, as lemmas. */
const OF_SPECIES: ReadonlySet<string> = new Set(references.ofSpecies);

/** *Une colonie compte 60 000 ouvrières*, *Un petit boit du lait*: of which animal? */
export const openSpecimen: ReferenceRule = (reading, at) => {
  const noun = reading.view.words[at];
  if (noun === undefined || !OF_SPECIES.has(noun.lemma) || !isSubject(reading, at)) return null;
  const isBare = childrenOf(reading, at, /^(?:nmod|acl|amod|appos|flat|conj)/u).length === 0;
  const isNamedBefore = reading.view.words
    .slice(0, at)
    .some(({ upos }) => /^(?:NOUN|PROPN)$/u.test(upos));
  return isBare && !isNamedBefore ? 'definite' : null;
};

/** *Un adulte mesure un mètre*: an adjective by its form, a noun where an article opens the sentence with it. */
function isSubject({ view: { words } }: Reading, at: number): boolean {
  const { upos, deprel = '' } = words[at] ?? {};
  if (upos === 'NOUN') return deprel.startsWith('nsubj');
  const next = words[at + 1];
  return (
    upos === 'ADJ' &&
    at === 1 &&
    words[0]?.upos === 'DET' &&
    /^(?:mesure|pèse|vit|pond|atteint|mange)(?:nt)?$/u.test(next?.form ?? '')
  );
}
