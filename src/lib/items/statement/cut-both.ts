import type { MakerContext, StudySegment } from '../context.ts';
import { findAsides } from './cut-asides.ts';
import { cutEnglish } from './cut-english.ts';
import type { Range } from './project-view.ts';

/** What both languages leave out of a sentence with English; null where it stays whole. */
export function cutBoth(
  { trees: { french, english } }: StudySegment,
  { words }: Pick<MakerContext, 'words'>,
): { readonly left: readonly Range[]; readonly en: string } | null {
  if (french === null || english === null) return null;
  const left = findAsides(french);
  if (left.length === 0) return null;
  const en = cutEnglish(french, english, words.linksOf(french, english), left);
  return en === null ? null : { left, en };
}
