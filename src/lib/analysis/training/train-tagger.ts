import type { Random } from '#lib/core/random.ts';
import { shuffled } from '#lib/core/random.ts';
import { FeatureBuffer } from '#lib/analysis/model/hash-feature.ts';
import { describeForms, PADDING, type FormHints } from '#lib/analysis/tagger/describe-forms.ts';
import {
  addContractionFeatures,
  MAX_CONTRACTION_FEATURES,
} from '#lib/analysis/tagger/contraction-features.ts';
import { addTagFeatures } from '#lib/analysis/tagger/tag-features.ts';
import { TAGS } from '#lib/analysis/tagger/tag-set.ts';
import { argmax, CONTRACTION_TAGS, isContractionChoice } from '#lib/analysis/tagger/tag-tokens.ts';
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

export interface TrainedTagger {
  readonly tagger: Perceptron;
  readonly contractions: Perceptron;
}

/** Trains on its own decisions, so that it learns to go on after a mistake. */
export function trainTagger(
  sentences: readonly TrainingSentence[],
  { epochs, random, hints, domainCount, minFeatureCount }: TaggerTraining,
): TrainedTagger {
  const buffer = new FeatureBuffer(MAX_CONTRACTION_FEATURES);
  const scores = new Float64Array(TAGS.length);
  const two = new Float64Array(CONTRACTION_TAGS.length);
  const counters = [new FeatureCounter(), new FeatureCounter()] as const;
  const examples = sentences.map(({ tokens, tags, domain }) => {
    const table = describeForms(tokens, hints);
    const history = new Int32Array(table.count + PADDING).fill(-1);
    history.set(tags, PADDING);
    for (let index = 0; index < table.count; index += 1) {
      addTagFeatures(buffer, table, history, index);
      counters[0].count(buffer);
      if (table.ambiguous[index] !== 1) continue;
      addContractionFeatures(buffer, table, history, index);
      counters[1].count(buffer);
    }
    return { table, tags, domain, history };
  });
  const options = { domainCount, maxFeatures: MAX_CONTRACTION_FEATURES };
  const [tagger, contractions] = [
    new Perceptron(TAGS.length, counters[0].indexOfFrequent(minFeatureCount), options),
    new Perceptron(CONTRACTION_TAGS.length, counters[1].indexOfFrequent(minFeatureCount), options),
  ];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { table, tags, domain, history } of shuffled(examples, random)) {
      for (let index = 0; index < table.count; index += 1) {
        const gold = tags[index] ?? 0;
        addTagFeatures(buffer, table, history, index);
        tagger.score(buffer, scores, domain);
        let best = argmax(scores);
        tagger.learn(domain, best, gold);
        if (isContractionChoice(table, index, gold)) {
          addContractionFeatures(buffer, table, history, index);
          contractions.score(buffer, two, domain);
          const chosen = argmax(two);
          contractions.learn(domain, chosen, gold === CONTRACTION_TAGS[0] ? 0 : 1);
          best = CONTRACTION_TAGS[chosen] ?? best;
        }
        history[index + PADDING] = best;
      }
    }
  }
  return { tagger, contractions };
}
