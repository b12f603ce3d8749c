import { FeatureBuffer, type Scorer } from '#lib/analysis/model/hash-feature.ts';
import { PADDING, type FormTable } from './describe-forms.ts';
import { addTagFeatures, MAX_TAG_FEATURES } from './tag-features.ts';

export interface TaggedTokens {
  /** Index into `TAGS`, one a token. */
  readonly tags: Int32Array;
  /** How far the best tag's score lies above the second's; not a chance yet. */
  readonly margins: Float64Array;
}

/** Tags from left to right, each decision seeing those before it. */
export function tagTokens(table: FormTable, scorer: Scorer): TaggedTokens {
  const buffer = new FeatureBuffer(MAX_TAG_FEATURES);
  const scores = new Float64Array(scorer.classCount);
  const history = new Int32Array(table.count + PADDING).fill(-1);
  const margins = new Float64Array(table.count);
  for (let index = 0; index < table.count; index += 1) {
    addTagFeatures(buffer, table, history, index);
    scorer.score(buffer, scores);
    const best = argmax(scores);
    history[index + PADDING] = best;
    margins[index] = (scores[best] ?? 0) - secondBest(scores, best);
  }
  return { tags: history.subarray(PADDING), margins };
}

export function argmax(scores: Float64Array): number {
  let best = 0;
  for (let label = 1; label < scores.length; label += 1)
    if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  return best;
}

function secondBest(scores: Float64Array, best: number): number {
  let second = -Infinity;
  for (let label = 0; label < scores.length; label += 1)
    if (label !== best && (scores[label] ?? 0) > second) second = scores[label] ?? 0;
  return second;
}
