import type { AnalysedSentence } from '../tree/document.ts';
import { assignClauseHeads, buildClauseTree, isFinite } from './clause-tree.ts';
import type { Clause } from './clause.ts';
import { listCompletions } from './list-completions.ts';
import { listSupports } from './list-supports.ts';
import { openClauses } from './open-clauses.ts';
import { placeSpans } from './place-spans.ts';
import { findSharedAuxiliary, findSubject, listConjuncts } from './shared-parts.ts';

/**
 * The clauses of a sentence in the order of their first words. Any tree gives an answer, be it one
 * that no grammar would allow; every word is in exactly one clause, that of the nearest clause head
 * at or above it. Takes time in proportion to the sentence's length.
 */
export function splitClauses({ words }: AnalysedSentence): Clause[] {
  if (words.length === 0) return [];
  const tree = buildClauseTree(words);
  const kinds = openClauses(tree);
  const headOf = assignClauseHeads(tree, (word) => kinds.has(word));
  const completions = listCompletions(tree, kinds, headOf);
  const members = new Map<number, number[]>();
  for (const [index, head] of headOf.entries()) {
    const own = members.get(head);
    if (own) own.push(index);
    else members.set(head, [index]);
  }
  // a map keeps the order in which its keys came: that of the clauses' first words
  const positions = new Map([...members.keys()].map((head, position) => [head, position]));
  return [...members].map(([predicate, own]): Clause => {
    const kind = kinds.get(predicate) ?? 'main';
    const conjuncts = listConjuncts(tree, predicate, (word) => kinds.has(word));
    const subject = findSubject(tree, conjuncts);
    const above = predicate === tree.root ? -1 : (words[predicate]?.head ?? -1);
    return {
      kind,
      predicate,
      words: own,
      spans: placeSpans(words, own),
      finite: isFinite(tree, predicate) || findSharedAuxiliary(tree, conjuncts) !== undefined,
      subject,
      leansOn: [
        ...listSupports(tree, kind, conjuncts, subject),
        ...(completions.get(predicate) ?? []),
      ],
      parent: positions.get(headOf[above] ?? -1) ?? null,
    };
  });
}
