import type { FeatureBuffer } from '#lib/analysis/model/hash-feature.ts';
import { PADDING, type FormTable } from './describe-forms.ts';

/** Upper bound of the features that one decision of the tagger looks at. */
export const MAX_TAG_FEATURES = 56;

/**
 * What the tagger looks at for one token: the form and its neighbours, their ends and shapes, what
 * the lexicon says of them, and the two tags before (after Collins 2002 and Ratnaparkhi 1996).
 * `tags` holds the tags so far, shifted like the table; those before the sentence are -1.
 */
export function addTagFeatures(
  buffer: FeatureBuffer,
  table: FormTable,
  tags: Int32Array,
  index: number,
): void {
  const at = index + PADDING;
  const { word, shape, suffixes, prefixes, uposClass, readingClass } = table;
  const w0 = word[at] ?? 0;
  const before = word[at - 1] ?? 0;
  const after = word[at + 1] ?? 0;
  const t1 = tags[at - 1] ?? -1;
  const t2 = tags[at - 2] ?? -1;
  const class0 = uposClass[at] ?? 0;
  const class1 = uposClass[at + 1] ?? 0;
  const class2 = uposClass[at + 2] ?? 0;
  const suffix3 = suffixes[2]?.[at] ?? 0;
  buffer.begin(1);
  buffer.add(0);
  buffer.add(w0);
  buffer.add(before);
  buffer.add(after);
  buffer.add(word[at - 2] ?? 0);
  buffer.add(word[at + 2] ?? 0);
  buffer.add(before, w0);
  buffer.add(w0, after);
  buffer.add(before, after);
  buffer.add(after, word[at + 2] ?? 0);
  buffer.add(shape[at] ?? 0);
  buffer.add(shape[at] ?? 0, suffix3);
  buffer.add(shape[at + 1] ?? 0, shape[at] ?? 0);
  buffer.add(shape[at - 1] ?? 0, shape[at] ?? 0);
  for (const suffix of suffixes) buffer.add(suffix[at] ?? 0);
  for (const prefix of prefixes) buffer.add(prefix[at] ?? 0);
  buffer.add(suffixes[1]?.[at - 1] ?? 0);
  buffer.add(suffixes[1]?.[at + 1] ?? 0);
  buffer.add(suffixes[2]?.[at + 1] ?? 0);
  buffer.add(t1);
  buffer.add(t1, t2);
  buffer.add(t1, w0);
  buffer.add(t1, t2, w0);
  buffer.add(t1, after);
  buffer.add(t1, suffix3);
  buffer.add(class0);
  buffer.add(class1);
  buffer.add(class2);
  buffer.add(class0, t1);
  buffer.add(class0, t1, t2);
  buffer.add(class0, class1);
  buffer.add(class0, class1, t1);
  buffer.add(class0, class1, class2);
  buffer.add(class0, before);
  buffer.add(class0, after);
  buffer.add(w0, class1);
  buffer.add(w0, class1, class2);
  buffer.add(uposClass[at - 1] ?? 0, class0);
  buffer.add(readingClass[at] ?? 0);
  buffer.add(readingClass[at] ?? 0, t1);
  buffer.add(readingClass[at] ?? 0, readingClass[at + 1] ?? 0);
  buffer.add(readingClass[at] ?? 0, readingClass[at - 1] ?? 0);
}
