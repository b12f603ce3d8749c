import type { Lexicon } from '#lib/analysis/lexicon.ts';
import { ORGANISATION_NOUNS, PLACE_NOUNS } from '#lib/analysis/entities/names/name-clues.ts';
import { headOf } from '#lib/analysis/entities/names/find-clues.ts';
import type { Chain, Link } from './chain.ts';

/** The kinds of place in the list of places, as the text calls them. */
const PLACE_KINDS: Readonly<Record<string, readonly string[]>> = {
  city: ['ville', 'cité'],
  country: ['pays'],
  island: ['île'],
  continent: ['continent'],
};

/**
 * The nouns that the text binds to a chain's names (*le réalisateur Peter Bogdanovich*, *Mask est un
 * film*, *Lyon, ville de …*), and the kind that the list of places tells. As lemmas.
 */
export function findRoles(chain: Chain, lexicon: Lexicon): Set<string> {
  const roles = new Set<string>();
  for (const link of chain.links) {
    if (link.form !== 'name') continue;
    for (const index of boundNouns(link)) {
      const noun = link.view.words[index];
      if (noun?.upos !== 'NOUN' || noun.feats['Number'] === 'Plur') continue;
      if (fits(chain, noun.form.toLowerCase(), link, lexicon)) roles.add(noun.lemma);
    }
  }
  // *l'université* takes up *université de Lyon*.
  const [head = '', ...rest] = chain.name.split(/[ \u00a0]/u);
  const isHeaded = /^(?:organisation|event)$/u.test(chain.type ?? '') && rest.length > 0;
  if (isHeaded && lexicon.isNoun(head.toLowerCase())) roles.add(head.toLowerCase());
  if (chain.type === 'place')
    for (const noun of PLACE_KINDS[lexicon.places.get(chain.name)?.type ?? ''] ?? [])
      roles.add(noun);
  return roles;
}

function fits({ type }: Chain, noun: string, { view }: Link, lexicon: Lexicon): boolean {
  if (type === 'person') return lexicon.roleNouns.has(noun);
  if (type === 'work') return lexicon.workNouns.has(noun);
  if (type === 'place') return PLACE_NOUNS[view.lang].has(noun);
  return type === 'organisation' && ORGANISATION_NOUNS[view.lang].has(noun);
}

/** Nouns in apposition to a name, of which it is an apposition, or which it is said to be. */
function boundNouns(link: Link): number[] {
  const { view } = link;
  const head = headOf(link);
  const word = view.words[head ?? -1];
  if (head === null || word === undefined) return [];
  const isDependent = (index: number, deprel: string): boolean =>
    (view.dependents[index] ?? []).some((at) => view.words[at]?.deprel === deprel);
  const bound = (view.dependents[head] ?? []).filter(
    (index) => view.words[index]?.deprel === 'appos' && index > head,
  );
  const above = word.head;
  if (
    /^(?:appos|flat|nmod|compound)/u.test(word.deprel) &&
    above < head &&
    !isDependent(head, 'case')
  )
    bound.push(above);
  if (word.deprel === 'nsubj' && isDependent(above, 'cop')) bound.push(above);
  // *un peintre et sculpteur*
  const joined = bound.flatMap((index) =>
    (view.dependents[index] ?? []).filter(
      (at) => view.words[at]?.deprel === 'conj' && view.words[at].upos === 'NOUN',
    ),
  );
  return [...bound, ...joined];
}
