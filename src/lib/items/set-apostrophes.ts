import type { Draft, StudySegment } from './context.ts';

/** Sets what makers add (*C'est en 1889 que …*, *l'est*) with the apostrophes of a text that has but typographic ones. */
export function setApostrophes(
  segments: readonly Pick<StudySegment, 'fr'>[],
): (draft: Draft) => Draft {
  const isTypographic =
    segments.some(({ fr }) => fr.includes('’')) && !segments.some(({ fr }) => fr.includes("'"));
  const set = (text: string): string => text.replace(/'/gu, '’');
  return (draft) => {
    if (!isTypographic) return draft;
    if (draft.kind === 'true-false')
      return { ...draft, stem: { ...draft.stem, fr: set(draft.stem.fr) } };
    if (draft.kind === 'translation')
      return {
        ...draft,
        options: draft.options.map((option) => ({ ...option, fr: set(option.fr) })),
      };
    return draft;
  };
}
