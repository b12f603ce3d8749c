import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { AlignmentLexicons } from './alignment-lexicons.ts';
import { englishKeys } from './english-keys.ts';
import { joinWords } from './join-words.ts';
import { listCandidates } from './list-candidates.ts';
import { listNodes } from './list-nodes.ts';
import type { WeighedPair } from './word-model.ts';

/** Reads a sentence and its translation as nodes, and weighs each pair of them by itself. */
export function weighPair(
  french: TreeView,
  english: TreeView,
  lexicons: AlignmentLexicons,
): WeighedPair {
  const keys = english.words.map((word) => englishKeys(word, lexicons.irregulars));
  const joined = joinWords(french, english, keys, lexicons);
  const left = listNodes(
    french,
    joined.map((pair) => pair.french),
  );
  const right = listNodes(
    english,
    joined.map((pair) => pair.english),
  );
  const candidates = listCandidates(french, left, english, right, joined, keys, lexicons);
  return { left, right, candidates };
}
