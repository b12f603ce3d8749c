import type { Word } from '../tree/document.ts';

/** Best first: a noun before the pronoun that repeats it (*Paul vient-il*), *il* before *de venir*. */
const SUBJECTS = [/^nsubj/, /^expl(:subj)?$/, /^csubj/];

/**
 * The subject among a predicate's dependents: the one that the verb agrees with, so *il* in *il
 * reste des pommes*, *pommes* in *les pommes sont-elles mûres*.
 */
export function findOwnSubject(
  words: readonly Word[],
  dependents: readonly number[],
): number | undefined {
  const [noun, expletive, clause] = SUBJECTS.map((relation) =>
    // the last: *il* in *est-ce qu'il pleut*
    dependents.findLast((index) => relation.test(words[index]?.deprel ?? '')),
  );
  const impersonal =
    expletive !== undefined &&
    noun !== undefined &&
    expletive < noun &&
    /^-?(t-)?il$/i.test(words[expletive]?.form ?? '');
  return impersonal ? expletive : (noun ?? expletive ?? clause);
}
