import { FeatureBuffer, type Scorer } from '#lib/analysis/model/hash-feature.ts';
import { PADDING, type FormTable } from './describe-forms.ts';
import { addContractionFeatures, MAX_CONTRACTION_FEATURES } from './contraction-features.ts';
import { addTagFeatures } from './tag-features.ts';
import { CONTRACTION_TAG, tagIndex } from './tag-set.ts';

export interface TaggedTokens {
  /** Index into `TAGS`, one a token. */
  readonly tags: Int32Array;
  /** How far the best tag's score lies above the second's; not a chance yet. */
  readonly margins: Float64Array;
}

/** The tagger, and what tells articles (class 0) from contractions (class 1) of the same form. */
export interface TaggerScorers {
  readonly tagger: Scorer;
  readonly contractions: Scorer;
}

/** Tags from left to right, each decision seeing those before it. */
export function tagTokens(table: FormTable, scorers: TaggerScorers): TaggedTokens {
  const { tagger, contractions } = scorers;
  const buffer = new FeatureBuffer(MAX_CONTRACTION_FEATURES);
  const scores = new Float64Array(tagger.classCount);
  const two = new Float64Array(2);
  const history = new Int32Array(table.count + PADDING).fill(-1);
  const margins = new Float64Array(table.count);
  for (let index = 0; index < table.count; index += 1) {
    addTagFeatures(buffer, table, history, index);
    tagger.score(buffer, scores);
    let best = argmax(scores);
    margins[index] = (scores[best] ?? 0) - secondBest(scores, best);
    if (isContractionChoice(table, index, best)) {
      addContractionFeatures(buffer, table, history, index);
      contractions.score(buffer, two);
      best = CONTRACTION_TAGS[argmax(two)] ?? best;
      margins[index] = Math.abs((two[0] ?? 0) - (two[1] ?? 0));
    }
    history[index + PADDING] = best;
  }
  return { tags: history.subarray(PADDING), margins };
}

/** What the classes of the contraction model stand for. */
export const CONTRACTION_TAGS = [tagIndex('DET'), CONTRACTION_TAG] as const;

/** Whether the tagger leaves only the question which of the two it is. */
export function isContractionChoice(table: FormTable, index: number, tag: number): boolean {
  return table.ambiguous[index] === 1 && CONTRACTION_TAGS.some((known) => known === tag);
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
