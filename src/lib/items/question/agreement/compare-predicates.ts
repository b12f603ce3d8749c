import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import type { Views } from '../agree.ts';

/** What is left where nothing links the verbs, though nothing speaks against it. */
const UNLINKED = 0.8;
/** Verbs that mean too little to be linked, but stand for each other. */
const BEING = { french: /^(?:être|exister|avoir)$/u, english: /^(?:be|exist|have)$/u } as const;

/** *mesure 62 mètres de haut* is *is 62 metres high*. */
const LONG = /^(?:tall|high|long|wide|deep|thick)$/u;

/** How sure two predicates say the same, 0 to 1; null where either is linked with another word. */
export function comparePredicates(
  french: number,
  english: number,
  links: readonly WordLink[],
  views: Views,
): number | null {
  if (
    views.french.words[french]?.lemma === 'mesurer' &&
    LONG.test(views.english.words[english]?.form ?? '')
  )
    return 1;
  const ours = links.find((link) => link.french.includes(french));
  const told = causedBy(english, views);
  const theirs = links.find((link) => link.english.includes(told));
  if (ours && ours === theirs) return ours.confidence;
  if (ours || theirs) return null;
  const isBeing =
    BEING.french.test(views.french.words[french]?.lemma ?? '') &&
    BEING.english.test(views.english.words[english]?.lemma ?? '');
  return isBeing ? 1 : UNLINKED;
}

/** *had a castle built* says *fit construire* by its participle. */
function causedBy(predicate: number, { english: { words, dependents } }: Views): number {
  if (words[predicate]?.lemma !== 'have') return predicate;
  const done = (dependents[predicate] ?? []).find(
    (at) => words[at]?.deprel === 'xcomp' && words[at].feats['VerbForm'] === 'Part',
  );
  return done ?? predicate;
}
