import { FeatureBuffer, type Scorer } from '#lib/analysis/model/hash-feature.ts';
import { PADDING, type FormTable } from '#lib/analysis/tagger/describe-forms.ts';
import type { BundleSet } from './bundle-set.ts';
import { addMorphFeatures, MAX_MORPH_FEATURES } from './morph-features.ts';

/** Index of the bundle chosen for each word, -1 where its tag has none. */
export function chooseBundles(
  table: FormTable,
  tags: Int32Array,
  bundleSet: BundleSet,
  scorer: Scorer,
): Int32Array {
  const buffer = new FeatureBuffer(MAX_MORPH_FEATURES);
  const scores = new Float64Array(scorer.classCount);
  const context = {
    table,
    tags: padded(tags),
    bundles: new Int32Array(table.count + 2 * PADDING).fill(-1),
  };
  for (let index = 0; index < table.count; index += 1) {
    const { first, end } = bundleSet.ofTag(tags[index] ?? -1);
    if (first === end) continue;
    addMorphFeatures(buffer, context, index);
    scorer.score(buffer, scores);
    context.bundles[index + PADDING] = bestBetween(first, end, scores);
  }
  return context.bundles.subarray(PADDING, PADDING + table.count);
}

export function padded(tags: Int32Array): Int32Array {
  const shifted = new Int32Array(tags.length + 2 * PADDING).fill(-1);
  shifted.set(tags, PADDING);
  return shifted;
}

/** The class with the highest score from `first` up to `end` (half-open); the first of equals. */
export function bestBetween(first: number, end: number, scores: Float64Array): number {
  let best = first;
  for (let label = first + 1; label < end; label += 1)
    if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  return best;
}
