import { mix, type FeatureBuffer } from '#lib/analysis/model/hash-feature.ts';
import { PADDING, type FormTable } from './describe-forms.ts';

/** Upper bound of the features that one decision of the tagger looks at. */
export const MAX_TAG_FEATURES = 64;

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
  const { word, shape, suffixes, prefixes, uposClass, readingClass, cluster } = table;
  const w0 = word[at] ?? 0;
  const before = word[at - 1] ?? 0;
  const after = word[at + 1] ?? 0;
  const t1 = tags[at - 1] ?? -1;
  const t2 = tags[at - 2] ?? -1;
  const class0 = uposClass[at] ?? 0;
  const class1 = uposClass[at + 1] ?? 0;
  const class2 = uposClass[at + 2] ?? 0;
  const suffix3 = suffixes[2]?.[at] ?? 0;
  let template = 1;
  const add = (a: number, b = 0, c = 0): void => {
    buffer.add(mix(mix(mix(Math.imul(template, 0x9e3779b1), a), b), c));
    template += 1;
  };
  buffer.count = 0;
  add(0);
  add(w0);
  add(before);
  add(after);
  add(word[at - 2] ?? 0);
  add(word[at + 2] ?? 0);
  add(before, w0);
  add(w0, after);
  add(before, after);
  add(after, word[at + 2] ?? 0);
  add(shape[at] ?? 0);
  add(shape[at] ?? 0, suffix3);
  add(shape[at + 1] ?? 0, shape[at] ?? 0);
  add(shape[at - 1] ?? 0, shape[at] ?? 0);
  for (const suffix of suffixes) add(suffix[at] ?? 0);
  for (const prefix of prefixes) add(prefix[at] ?? 0);
  add(suffixes[1]?.[at - 1] ?? 0);
  add(suffixes[1]?.[at + 1] ?? 0);
  add(suffixes[2]?.[at + 1] ?? 0);
  add(t1);
  add(t1, t2);
  add(t1, w0);
  add(t1, t2, w0);
  add(t1, after);
  add(t1, suffix3);
  add(class0);
  add(class1);
  add(class2);
  add(class0, t1);
  add(class0, t1, t2);
  add(class0, class1);
  add(class0, class1, t1);
  add(class0, class1, class2);
  add(class0, before);
  add(class0, after);
  add(w0, class1);
  add(w0, class1, class2);
  add(uposClass[at - 1] ?? 0, class0);
  add(readingClass[at] ?? 0);
  add(readingClass[at] ?? 0, t1);
  add(readingClass[at] ?? 0, readingClass[at + 1] ?? 0);
  add(readingClass[at] ?? 0, readingClass[at - 1] ?? 0);
  add(cluster[at] ?? 0);
  add(cluster[at - 1] ?? 0, cluster[at] ?? 0);
  add(cluster[at + 1] ?? 0, cluster[at] ?? 0);
  add(cluster[at] ?? 0, t1);
}
