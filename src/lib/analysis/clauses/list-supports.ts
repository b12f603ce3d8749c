import type { ClauseTree } from './clause-tree.ts';
import type { ClauseKind, ClauseSubject, Support } from './clause.ts';
import { findSharedAuxiliary, findSharedObject } from './shared-parts.ts';

/** What the clause of `conjuncts[0]` leans on; its conjuncts as `listConjuncts` gives them. */
export function listSupports(
  tree: ClauseTree,
  kind: ClauseKind,
  conjuncts: readonly number[],
  subject: ClauseSubject | null,
): Support[] {
  const [predicate = -1] = conjuncts;
  const supports = markersOf(tree, predicate);
  // what the first of several coordinated clauses hangs on carries all of them
  const first = conjuncts.at(-1) ?? predicate;
  const { deprel = '', head = -1 } = tree.words[first] ?? {};
  const tellsOfNoun = deprel.startsWith('acl') || kind === 'relative' || kind === 'cleft';
  if (head >= 0 && first !== tree.root && kind !== 'juxtaposed' && kind !== 'coordinate')
    supports.push({ role: tellsOfNoun ? 'antecedent' : 'governor', word: head });
  const shared = [
    ['shared-subject', subject?.shared ? subject.word : undefined],
    ['shared-auxiliary', findSharedAuxiliary(tree, conjuncts)],
    ['shared-object', findSharedObject(tree, conjuncts)],
  ] as const;
  for (const [role, word] of shared) if (word !== undefined) supports.push({ role, word });
  return supports;
}

/** Conjunctions with all their words: *tant que*, *ainsi que*. */
function markersOf(tree: ClauseTree, predicate: number): Support[] {
  return (tree.dependents[predicate] ?? [])
    .filter((word) => /^(mark|cc)\b/.test(tree.words[word]?.deprel ?? ''))
    .flatMap((word) => [
      word,
      ...(tree.dependents[word] ?? []).filter((part) => tree.words[part]?.deprel === 'fixed'),
    ])
    .map((word) => ({ role: 'marker', word }));
}
