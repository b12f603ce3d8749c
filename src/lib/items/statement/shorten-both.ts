import type { MakerContext, StudySegment } from '../context.ts';
import { cutBoth } from './cut-both.ts';
import { shortenSentence } from './find-claims.ts';
import type { ShortenedView } from './project-view.ts';

/** A shortened sentence and, where it has one, the English that says as much. */
export interface ShortenedBoth extends ShortenedView {
  readonly en: string | null;
}

/** A sentence without what both of its languages leave out alike; as `shortenSentence` without English. */
export function shortenBoth(
  segment: StudySegment,
  context: Pick<MakerContext, 'lexicon' | 'words'>,
  mostWords: number,
): ShortenedBoth | null {
  const cut = cutBoth(segment, context);
  const shortened = shortenSentence(segment, context.lexicon, mostWords, cut?.left);
  return shortened && { ...shortened, en: cut === null ? segment.en : cut.en };
}
