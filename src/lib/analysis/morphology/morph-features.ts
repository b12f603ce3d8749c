import type { FeatureBuffer } from '#lib/analysis/model/hash-feature.ts';
import { PADDING, type FormTable } from '#lib/analysis/tagger/describe-forms.ts';

/** Upper bound of the features that one decision on morphology looks at. */
export const MAX_MORPH_FEATURES = 56;

/** Words of a sentence with their tags; `tags` and `bundles` are shifted like the table. */
export interface MorphContext {
  readonly table: FormTable;
  readonly tags: Int32Array;
  /** Features chosen so far, as indices; -1 before the sentence and for what is to come. */
  readonly bundles: Int32Array;
}

/**
 * What decides on gender, number, person, mood and tense of a word: its ends, the lexicon's readings,
 * the tags around it, the features of the words before, and the nearest words that it agrees with.
 */
export function addMorphFeatures(
  buffer: FeatureBuffer,
  { table, tags, bundles }: MorphContext,
  index: number,
): void {
  const at = index + PADDING;
  const { word, shape, suffixes, prefixes, readingClass } = table;
  const w0 = word[at] ?? 0;
  const t0 = tags[at] ?? -1;
  const readings = readingClass[at] ?? 0;
  const suffix2 = suffixes[1]?.[at] ?? 0;
  const suffix3 = suffixes[2]?.[at] ?? 0;
  const [b1, b2] = [bundles[at - 1] ?? -1, bundles[at - 2] ?? -1];
  const [t1, t2] = [tags[at - 1] ?? -1, tags[at + 1] ?? -1];
  buffer.begin(101);
  buffer.add(t0);
  buffer.add(w0, t0);
  buffer.add(w0, word[at - 1] ?? 0);
  buffer.add(w0, word[at + 1] ?? 0);
  buffer.add(w0, t1);
  buffer.add(w0, t2);
  for (const suffix of suffixes) buffer.add(suffix[at] ?? 0, t0);
  buffer.add(prefixes[2]?.[at] ?? 0, t0);
  buffer.add(shape[at] ?? 0, t0);
  buffer.add(shape[at] ?? 0, suffix2, t0);
  buffer.add(readings, t0);
  buffer.add(readings, t0, word[at - 1] ?? 0);
  buffer.add(readings, t0, b1);
  buffer.add(readings, b1, b2);
  buffer.add(readings, t0, word[at + 1] ?? 0);
  buffer.add(readings, t0, readingClass[at + 1] ?? 0);
  buffer.add(readings, t0, readingClass[at - 1] ?? 0);
  buffer.add(t0, word[at - 1] ?? 0);
  buffer.add(t0, word[at - 2] ?? 0);
  buffer.add(t0, word[at + 1] ?? 0);
  buffer.add(t0, b1);
  buffer.add(t0, b1, b2);
  buffer.add(t0, b1, suffix2);
  buffer.add(t0, b1, suffix3);
  buffer.add(t0, t1, tags[at - 2] ?? -1);
  buffer.add(t0, t2, tags[at + 2] ?? -1);
  buffer.add(t0, readingClass[at + 1] ?? 0);
  buffer.add(t0, suffixes[1]?.[at + 1] ?? 0);
  const verb = nearestVerb(tags, at);
  buffer.add(t0, readings, word[verb] ?? 0);
  buffer.add(t0, suffix2, bundles[verb] ?? -1);
  const pronoun = nearestLeft(tags, at, PRONOUN_LIKE);
  buffer.add(t0, readings, word[pronoun] ?? 0);
  const noun = nearestLeft(tags, at, NOUN_LIKE);
  buffer.add(t0, readings, bundles[noun] ?? -1);
  buffer.add(t0, suffix2, bundles[noun] ?? -1);
}

/** Indices in `TAGS`: see tag-set.ts. */
const [AUX, DET, NOUN, PRON, SCONJ, VERB] = [3, 5, 7, 10, 13, 15];
const PRONOUN_LIKE = (1 << PRON) | (1 << SCONJ);
const NOUN_LIKE = (1 << NOUN) | (1 << DET);
const REACH = 6;

function nearestVerb(tags: Int32Array, at: number): number {
  return nearestLeft(tags, at, (1 << VERB) | (1 << AUX));
}

/** Position of the nearest tag to the left among some, or 0. */
function nearestLeft(tags: Int32Array, at: number, among: number): number {
  for (let position = at - 1; position >= Math.max(PADDING, at - REACH); position -= 1)
    if (((1 << (tags[position] ?? 31)) & among) !== 0) return position;
  return 0;
}
