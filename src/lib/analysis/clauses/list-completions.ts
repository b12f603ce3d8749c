import type { ClauseTree } from './clause-tree.ts';
import type { ClauseKind, Support } from './clause.ts';

/**
 * For each clause head, the clauses without which it is not whole: what *il répliqua*, *il faut*,
 * *ce* or *c'est lui* leave open. `headOf` has the clause head at or above each word.
 */
export function listCompletions(
  tree: ClauseTree,
  kinds: ReadonlyMap<number, ClauseKind>,
  headOf: readonly number[],
): ReadonlyMap<number, readonly Support[]> {
  const completions = new Map<number, Support[]>();
  for (const [word, kind] of kinds) {
    const { deprel = '', head = -1 } = tree.words[word] ?? {};
    const clause = headOf[head];
    if (clause === undefined || word === tree.root) continue;
    const governor = tree.words[head];
    const open =
      /^(ccomp|csubj)/.test(deprel) ||
      kind === 'cleft' ||
      (deprel === 'acl:relcl' && governor?.upos === 'PRON' && governor.feats['PronType'] === 'Dem');
    if (!open) continue;
    const supports = completions.get(clause);
    if (supports) supports.push({ role: 'completion', word });
    else completions.set(clause, [{ role: 'completion', word }]);
  }
  return completions;
}
