import { shuffled, type Random } from '#lib/core/random.ts';
import { FeatureBuffer } from '#lib/analysis/model/hash-feature.ts';
import type { BundleSet } from '#lib/analysis/morphology/bundle-set.ts';
import { bestBetween, padded } from '#lib/analysis/morphology/choose-bundles.ts';
import { addMorphFeatures, MAX_MORPH_FEATURES } from '#lib/analysis/morphology/morph-features.ts';
import { PADDING, type FormTable } from '#lib/analysis/tagger/describe-forms.ts';
import { FeatureCounter } from './feature-index.ts';
import { Perceptron } from './perceptron.ts';

export interface MorphologyExample {
  readonly table: FormTable;
  /** Gold tags, one a word. */
  readonly tags: Int32Array;
  /** Gold bundles, -1 where there is none. */
  readonly bundles: Int32Array;
  readonly domain: number;
}

export interface MorphologyTraining {
  readonly epochs: number;
  readonly random: Random;
  readonly domainCount: number;
  /** Features seen fewer times than this get no weights. */
  readonly minFeatureCount: number;
}

/** Every feature holds the tag, so that a row has weights for the bundles of its tag alone. */
export function trainMorphology(
  examples: readonly MorphologyExample[],
  bundleSet: BundleSet,
  { epochs, random, domainCount, minFeatureCount }: MorphologyTraining,
): Perceptron {
  const buffer = new FeatureBuffer(MAX_MORPH_FEATURES);
  const scores = new Float64Array(bundleSet.largestGroup);
  const counter = new FeatureCounter();
  const prepared = examples.map((example) => {
    const context = {
      table: example.table,
      tags: padded(example.tags),
      bundles: padded(example.bundles),
    };
    for (let index = 0; index < example.table.count; index += 1) {
      addMorphFeatures(buffer, context, index);
      counter.count(buffer, example.tags[index] ?? 0);
    }
    return { example, context };
  });
  const perceptron = new Perceptron(
    bundleSet.largestGroup,
    counter.indexOfFrequent(minFeatureCount),
    { domainCount, maxFeatures: MAX_MORPH_FEATURES },
  );
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { example, context } of shuffled(prepared, random)) {
      context.bundles.fill(-1);
      for (let index = 0; index < example.table.count; index += 1) {
        const gold = example.bundles[index] ?? -1;
        const { first, end } = bundleSet.ofTag(example.tags[index] ?? -1);
        if (first === end) continue;
        addMorphFeatures(buffer, context, index);
        perceptron.score(buffer, scores, example.domain, 0, end - first);
        const best = bestBetween(0, end - first, scores);
        perceptron.learn(example.domain, best, gold < 0 ? best : gold - first);
        context.bundles[index + PADDING] = first + best;
      }
    }
  }
  return perceptron;
}
