import { FeatureBuffer, type Scorer } from '#lib/analysis/model/hash-feature.ts';
import { bestBetween } from '#lib/analysis/morphology/choose-bundles.ts';
import { addRelationFeatures, MAX_RELATION_FEATURES, type BareTree } from './relation-features.ts';
import type { RelationSet } from './relation-set.ts';

/** The relation of each word to its head, in full. */
export function chooseRelations(tree: BareTree, relations: RelationSet, scorer: Scorer): string[] {
  const buffer = new FeatureBuffer(MAX_RELATION_FEATURES);
  const scores = new Float64Array(scorer.classCount);
  return Array.from(tree.labels, (label, index) => {
    const { first, end } = relations.ofBase(label);
    if (end - first > 1) {
      addRelationFeatures(buffer, tree, index);
      scorer.score(buffer, scores);
      return relations.relations[bestBetween(first, end, scores)] ?? 'dep';
    }
    return relations.relations[first] ?? relations.bases[label] ?? 'dep';
  });
}
