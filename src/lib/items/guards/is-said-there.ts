import type { Draft, StudySegment } from '../context.ts';

/**
 * Whether a gap stands for words of the sentence itself: as they are, longer, shorter, or as its pronoun.
 * What a unit put in so that the sentence stands alone (*le traité de Lormes* for *ce traité*) has no
 * gap within it: the sentence does not say it.
 */
export function isSaidThere(
  draft: Draft,
  byId: ReadonlyMap<string, Pick<StudySegment, 'fr'>>,
): boolean {
  const sentence = byId.get(draft.segments[0] ?? '')?.fr;
  if (draft.kind !== 'cloze' || draft.span.fr === null || sentence === undefined) return true;
  const said = sentence.slice(...draft.span.fr).toLowerCase();
  const key = (draft.answer.fr[0] ?? '').toLowerCase();
  return /^(?:ils?|elles?)$/u.test(said) || said.includes(key) || key.includes(said);
}
