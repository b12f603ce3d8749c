import { isFinite, type ClauseTree } from './clause-tree.ts';
import type { ClauseSubject } from './clause.ts';

/** How far up a chain of conjuncts is followed; no sentence that people read has a longer one. */
const LONGEST_CHAIN = 32;

/** The clauses that this one is coordinated with, nearest first; itself stands first. */
export function listConjuncts(
  tree: ClauseTree,
  predicate: number,
  isClause: (word: number) => boolean,
): readonly number[] {
  const chain = [predicate];
  for (let at = predicate; chain.length < LONGEST_CHAIN; chain.push(at)) {
    const { deprel, head = -1 } = tree.words[at] ?? {};
    if (at === tree.root || deprel !== 'conj' || !isClause(head)) break;
    at = head;
  }
  return chain;
}

/** Its own, or that of the nearest conjunct which has one: *Elle se leva et sortit.* */
export function findSubject(tree: ClauseTree, conjuncts: readonly number[]): ClauseSubject | null {
  const [predicate = -1] = conjuncts;
  const commands = tree.words[predicate]?.feats['Mood'] === 'Imp';
  for (const at of conjuncts) {
    if (at !== predicate && (commands || (isFinite(tree, predicate) && !isFinite(tree, at))))
      return null;
    const word = tree.subjects[at];
    if (word !== undefined) return { word, shared: at !== predicate };
  }
  return null;
}

/** In *fut écrit, puis joué* and *fit bâtir et orner*, the auxiliary of the first verb. */
export function findSharedAuxiliary(
  tree: ClauseTree,
  conjuncts: readonly number[],
): number | undefined {
  const [predicate = -1, ...others] = conjuncts;
  if (isFinite(tree, predicate)) return undefined;
  const form = tree.words[predicate]?.feats['VerbForm'];
  const from = others.find((at) => isFinite(tree, at));
  if (from === undefined || form === undefined) return undefined;
  return tree.words[from]?.feats['VerbForm'] === form ? tree.finiteAuxiliaries[from] : undefined;
}

/** In *Elle adore et protège son fils*, what follows both verbs. */
export function findSharedObject(
  tree: ClauseTree,
  conjuncts: readonly number[],
): number | undefined {
  const [predicate = -1, first] = conjuncts;
  if (first === undefined || tree.objects[predicate] !== undefined) return undefined;
  const object = tree.objects[first];
  return object !== undefined && object > predicate ? object : undefined;
}
