import { shuffled, type Random } from '#lib/core/random.ts';
import { FeatureBuffer } from '#lib/analysis/model/hash-feature.ts';
import { bestBetween } from '#lib/analysis/morphology/choose-bundles.ts';
import {
  addRelationFeatures,
  bareTree,
  MAX_RELATION_FEATURES,
} from '#lib/analysis/relations/relation-features.ts';
import type { RelationSet } from '#lib/analysis/relations/relation-set.ts';
import { FeatureCounter } from './feature-index.ts';
import { Perceptron } from './perceptron.ts';
import type { ParserExample } from './train-parser.ts';

export interface RelationExample extends ParserExample {
  /** Indices into `relations.relations`. */
  readonly relations: Int32Array;
}

export interface RelationTraining {
  readonly epochs: number;
  readonly random: Random;
  readonly domainCount: number;
  readonly minFeatureCount: number;
}

/** Learns the subtypes from gold trees over predicted tags. */
export function trainRelations(
  examples: readonly RelationExample[],
  set: RelationSet,
  { epochs, random, domainCount, minFeatureCount }: RelationTraining,
): Perceptron {
  const buffer = new FeatureBuffer(MAX_RELATION_FEATURES);
  const scores = new Float64Array(set.relations.length);
  const counter = new FeatureCounter();
  const prepared = examples.map(({ table, heads, labels, relations, domain }) => {
    const tree = bareTree(table, heads, labels);
    for (let index = 0; index < table.count; index += 1) {
      addRelationFeatures(buffer, tree, index);
      counter.count(buffer);
    }
    return { tree, relations, domain };
  });
  const perceptron = new Perceptron(
    set.relations.length,
    counter.indexOfFrequent(minFeatureCount),
    { domainCount, maxFeatures: MAX_RELATION_FEATURES },
  );
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { tree, relations, domain } of shuffled(prepared, random)) {
      for (let index = 0; index < relations.length; index += 1) {
        const { first, end } = set.ofBase(tree.labels[index] ?? 0);
        if (end - first < 2) continue;
        addRelationFeatures(buffer, tree, index);
        perceptron.score(buffer, scores, domain, first, end);
        perceptron.learn(domain, bestBetween(first, end, scores), relations[index] ?? first);
      }
    }
  }
  return perceptron;
}
