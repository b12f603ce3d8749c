import type { Random } from '#lib/core/random.ts';
import { shuffled } from '#lib/core/random.ts';
import { FeatureBuffer } from '#lib/analysis/model/hash-feature.ts';
import { describeForms, PADDING, type FormHints } from '#lib/analysis/tagger/describe-forms.ts';
import { addTagFeatures, MAX_TAG_FEATURES } from '#lib/analysis/tagger/tag-features.ts';
import { TAGS } from '#lib/analysis/tagger/tag-set.ts';
import { argmax } from '#lib/analysis/tagger/tag-tokens.ts';
import { FeatureCounter } from './feature-index.ts';
import { Perceptron } from './perceptron.ts';
import type { TrainingSentence } from './training-sentence.ts';

export interface TaggerTraining {
  readonly epochs: number;
  readonly random: Random;
  readonly hints: FormHints;
  readonly domainCount: number;
  /** Features seen fewer times than this get no weights. */
  readonly minFeatureCount: number;
}

/** Trains on its own decisions, so that it learns to go on after a mistake. */
export function trainTagger(
  sentences: readonly TrainingSentence[],
  { epochs, random, hints, domainCount, minFeatureCount }: TaggerTraining,
): Perceptron {
  const buffer = new FeatureBuffer(MAX_TAG_FEATURES);
  const scores = new Float64Array(TAGS.length);
  const counter = new FeatureCounter();
  const examples = sentences.map(({ tokens, tags, domain }) => {
    const table = describeForms(tokens, hints);
    const history = new Int32Array(table.count + PADDING).fill(-1);
    history.set(tags, PADDING);
    for (let index = 0; index < table.count; index += 1) {
      addTagFeatures(buffer, table, history, index);
      counter.count(buffer);
    }
    return { table, tags, domain, history };
  });
  const perceptron = new Perceptron(TAGS.length, counter.indexOfFrequent(minFeatureCount), {
    domainCount,
    maxFeatures: MAX_TAG_FEATURES,
  });
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { table, tags, domain, history } of shuffled(examples, random)) {
      for (let index = 0; index < table.count; index += 1) {
        addTagFeatures(buffer, table, history, index);
        perceptron.score(buffer, scores, domain);
        const best = argmax(scores);
        perceptron.learn(domain, best, tags[index] ?? 0);
        history[index + PADDING] = best;
      }
    }
  }
  return perceptron;
}
