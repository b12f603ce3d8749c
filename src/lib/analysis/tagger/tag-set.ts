import { UPOS, type Upos } from '#lib/analysis/tree/document.ts';

/**
 * What a token can be tagged as: a part of speech, or a preposition with the article in it (*du*,
 * *des*), which stands for two words. Telling the two `des` apart is thus part of tagging.
 */
export const TAGS = [...UPOS, 'ADP+DET'] as const;

export const CONTRACTION_TAG = TAGS.indexOf('ADP+DET');

export function tagIndex(tag: string): number {
  return TAGS.findIndex((known) => known === tag);
}

/** The part of speech of a tag that stands for one word. */
export function uposOf(tag: number): Upos {
  return UPOS[tag] ?? 'X';
}
