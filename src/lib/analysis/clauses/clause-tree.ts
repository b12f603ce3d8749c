import type { Word } from '../tree/document.ts';
import { findOwnSubject } from './find-own-subject.ts';

/** A sentence's words with the way down the tree; lists run beside `words`. */
export interface ClauseTree {
  readonly words: readonly Word[];
  /** Dependents of each word, in order. */
  readonly dependents: readonly (readonly number[])[];
  readonly root: number;
  /** The auxiliary or copula with a person that each word needs for its own. */
  readonly finiteAuxiliaries: readonly (number | undefined)[];
  readonly subjects: readonly (number | undefined)[];
  readonly objects: readonly (number | undefined)[];
}

const HELPER = /^(aux|cop)\b/;

/** A tree without a root word gets its first word as one. */
export function buildClauseTree(words: readonly Word[]): ClauseTree {
  const dependents: number[][] = words.map(() => []);
  for (const [index, { head }] of words.entries()) dependents[head]?.push(index);
  const among = (of: readonly number[], relation: RegExp) =>
    of.filter((index) => relation.test(words[index]?.deprel ?? ''));
  return {
    words,
    dependents,
    root: Math.max(
      words.findIndex(({ head }) => head < 0),
      0,
    ),
    finiteAuxiliaries: dependents.map((of) =>
      among(of, HELPER).find((index) => words[index]?.feats['VerbForm'] === 'Fin'),
    ),
    subjects: dependents.map((of) => findOwnSubject(words, of)),
    objects: dependents.map((of) => among(of, /^obj\b/).at(-1)),
  };
}

export function isFinite(tree: ClauseTree, of: number): boolean {
  return tree.words[of]?.feats['VerbForm'] === 'Fin' || tree.finiteAuxiliaries[of] !== undefined;
}

/** `Part`, `Inf`, `Ger`; a participle with a finite auxiliary is `Fin`; null without a verb. */
export function verbFormOf(tree: ClauseTree, of: number): string | null {
  if (isFinite(tree, of)) return 'Fin';
  const helper = tree.dependents[of]?.find((index) => HELPER.test(tree.words[index]?.deprel ?? ''));
  // *ayant perdu* is a participle, *avoir perdu* an infinitive: the auxiliary says it
  const form = helper === undefined ? undefined : tree.words[helper]?.feats['VerbForm'];
  return form ?? tree.words[of]?.feats['VerbForm'] ?? null;
}

/** The clause head at or above each word; the root for a word that no way down leads to. */
export function assignClauseHeads(
  tree: ClauseTree,
  isHead: (word: number) => boolean,
): readonly number[] {
  const heads = tree.words.map(() => tree.root);
  const seen = new Set([tree.root]);
  const visit = [tree.root];
  for (let at = visit.pop(); at !== undefined; at = visit.pop())
    for (const index of tree.dependents[at] ?? []) {
      if (seen.has(index)) continue;
      seen.add(index);
      heads[index] = isHead(index) ? index : (heads[at] ?? tree.root);
      visit.push(index);
    }
  return heads;
}
