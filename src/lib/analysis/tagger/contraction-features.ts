import type { FeatureBuffer } from '#lib/analysis/model/hash-feature.ts';
import { PADDING, type FormTable } from './describe-forms.ts';
import { addTagFeatures, MAX_TAG_FEATURES } from './tag-features.ts';
import { tagIndex } from './tag-set.ts';

/** Upper bound of the features that one decision on a contraction looks at. */
export const MAX_CONTRACTION_FEATURES = MAX_TAG_FEATURES + 16;

const [VERB, AUX, ADP] = [tagIndex('VERB'), tagIndex('AUX'), tagIndex('ADP')];

/** How far back a verb, or another contraction, has a say in what `des` is. */
const REACH = 8;

/**
 * What the tagger looks at, and what else tells the article *des* from *de + les*: the verb or the ending of the word that it may
 * complete, and what the last such word of the sentence was, since lists go on as they began.
 */
export function addContractionFeatures(
  buffer: FeatureBuffer,
  table: FormTable,
  tags: Int32Array,
  index: number,
): void {
  const { word, suffixes, uposClass, readingClass, ambiguous } = table;
  const at = index + PADDING;
  const w0 = word[at] ?? 0;
  const t1 = tags[at - 1] ?? -1;
  const t2 = tags[at - 2] ?? -1;
  let verb = at - 1;
  const end = Math.max(PADDING, at - REACH);
  while (verb >= end && tags[verb] !== VERB && tags[verb] !== AUX) verb -= 1;
  const hasVerb = verb >= end;
  let earlier = at - 1;
  while (earlier >= PADDING && ambiguous[earlier - PADDING] !== 1 && tags[earlier] !== ADP)
    earlier -= 1;
  const earlierTag = earlier >= PADDING ? (tags[earlier] ?? -1) : -1;
  const earlierWord = earlier >= PADDING ? (word[earlier] ?? 0) : 0;
  const verbWord = hasVerb ? (word[verb] ?? 0) : 0;
  const distance = hasVerb ? Math.min(4, at - verb) : 0;
  const suffix1 = suffixes[3]?.[at - 1] ?? 0;
  addTagFeatures(buffer, table, tags, index);
  buffer.add(w0, verbWord, distance);
  buffer.add(w0, verbWord, t1);
  buffer.add(w0, distance, t1, t2);
  buffer.add(w0, suffix1, t1);
  buffer.add(w0, suffixes[2]?.[at - 1] ?? 0, t1);
  buffer.add(w0, t1, t2, tags[at - 3] ?? -1);
  buffer.add(w0, earlierWord, earlierTag, t1);
  buffer.add(w0, earlierTag, word[at - 1] ?? 0);
  buffer.add(w0, t1, uposClass[at + 1] ?? 0, uposClass[at + 2] ?? 0);
  buffer.add(w0, t1, readingClass[at + 1] ?? 0);
  buffer.add(w0, t1, suffixes[3]?.[at + 1] ?? 0);
  buffer.add(w0, word[at - 1] ?? 0, uposClass[at + 1] ?? 0);
  buffer.add(w0, word[at - 2] ?? 0, word[at - 1] ?? 0);
  buffer.add(w0, readingClass[at - 1] ?? 0, t1);
}
