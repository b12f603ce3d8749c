import type { TreeView } from '#lib/analysis/tree/tree-view.ts';

/** Where, how, of what: what a statement speaks of beside its subject and its objects. */
const BESIDE = /^(?:nmod|obl(?!:agent))/u;
/** What stands on a par with another word. */
const ON_A_PAR = /^(?:conj|appos|flat)/u;

/**
 * Whether a noun is a mere complement of another one or a circumstance: *dans le parc*, *du parc*. A subject pronoun
 * of the next statement goes on with the subject, not with it.
 */
export function isBeside({ words }: TreeView, noun: number): boolean {
  let word = words[noun];
  const seen = new Set<typeof word>();
  while (word !== undefined && !seen.has(word)) {
    if (BESIDE.test(word.deprel)) return true;
    if (!ON_A_PAR.test(word.deprel)) return false;
    seen.add(word);
    word = words[word.head];
  }
  return false;
}
