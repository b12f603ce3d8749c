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
  let at = noun;
  for (let steps = 0; steps < words.length; steps += 1) {
    const word = words[at];
    if (word === undefined) return false;
    if (BESIDE.test(word.deprel)) return true;
    if (!ON_A_PAR.test(word.deprel)) return false;
    at = word.head;
  }
  return false;
}
