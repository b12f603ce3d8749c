import { tagIndex } from '#lib/analysis/tagger/tag-set.ts';
import { tagWords, type TaggedSentence } from '#lib/analysis/tagger/tag-words.ts';
import { trainTagging, type TaggingTraining } from './train-tagging.ts';
import type { TrainingSentence } from './training-sentence.ts';

export type TaggedExample = Pick<TaggedSentence, 'words' | 'margins'>;

/**
 * The training sentences as a tagger sees them that was trained on the others, so that the parser
 * learns from tags as wrong as those it will get. A sentence that is cut into other words than the
 * gold ones keeps the gold tags.
 */
export function jackknife(
  sentences: readonly TrainingSentence[],
  foldCount: number,
  training: TaggingTraining,
): TaggedExample[] {
  const tagged: TaggedExample[] = [];
  for (let fold = 0; fold < foldCount; fold += 1) {
    const isHeldOut = (index: number): boolean => Math.floor(index / 20) % foldCount === fold;
    const models = trainTagging(
      sentences.filter((_, index) => !isHeldOut(index)),
      training,
    );
    for (const [index, sentence] of sentences.entries())
      if (isHeldOut(index)) tagged[index] = predicted(sentence, models);
  }
  return tagged;
}

function predicted(
  { tokens, words }: TrainingSentence,
  models: Parameters<typeof tagWords>[1],
): TaggedExample {
  const found = tagWords(tokens, models);
  if (found.words.length === words.length) return found;
  return {
    words: words.map(({ form, lemma, upos, feats }) => ({
      form,
      lemma,
      tag: tagIndex(upos),
      feats,
    })),
    margins: new Float64Array(words.length),
  };
}
