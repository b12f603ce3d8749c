import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { AlignmentLexicons } from './alignment-lexicons.ts';
import { estimateConfidence } from './estimate-confidence.ts';
import { settleCandidates } from './settle-candidates.ts';
import { weighPair } from './weigh-pair.ts';
import type { WordLink } from './word-link.ts';
import type { WeighedPair, WordModel } from './word-model.ts';

/** Below this chance a pair is not linked; above a half no word can be in two links. */
const LEAST_CHANCE = 0.5;
/** Below this confidence a link is no better than a guess. */
const LEAST_CONFIDENCE = 0.5;

/**
 * Links the words of a sentence with those of its translation that carry the same meaning: each word
 * at most once, and none where it is not sure. In the order of the French. The model, where there is
 * one, is of the document that the sentence is from.
 */
export function alignTrees(
  french: TreeView,
  english: TreeView,
  lexicons: AlignmentLexicons,
  model: WordModel | null = null,
): WordLink[] {
  const pair = weighPair(french, english, lexicons);
  const alone = settleCandidates(pair, null);
  return model === null ? linkSettled(pair, alone, null) : linkByModel(pair, alone, model);
}

/** Links a pair with what the rest of its document shows; `counted` are the chances it was counted by. */
export function linkByModel(
  pair: WeighedPair,
  counted: Float64Array,
  model: WordModel,
): WordLink[] {
  const factors = model.factorsFor(pair, counted);
  return linkSettled(pair, settleCandidates(pair, factors), factors);
}

function linkSettled(
  { left, right, candidates }: WeighedPair,
  chances: Float64Array,
  factors: Float64Array | null,
): WordLink[] {
  return candidates.flatMap(({ left: a, right: b, by }, at): WordLink[] => {
    const chance = chances[at] ?? 0;
    const [ours, theirs] = [left.nodes[a], right.nodes[b]];
    if (chance <= LEAST_CHANCE || !ours || !theirs) return [];
    const confidence = estimateConfidence(by, chance, factors?.[at] ?? 1);
    if (confidence < LEAST_CONFIDENCE) return [];
    return [{ french: ours.words, english: theirs.words, confidence, by: by ?? 'model' }];
  });
}
