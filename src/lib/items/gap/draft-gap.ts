import { answerWith } from '../answer-with.ts';
import { GAP, type DraftOf, type StudySegment } from '../context.ts';
import type { Shown } from '../practice/choose-shown.ts';

type Rationale = DraftOf<'cloze'>['rationale'];

/** A word of grammar to be filled in; offsets are UTF-16 into the segment. */
export interface GrammarGap {
  readonly start: number;
  readonly end: number;
  readonly variant: 'preposition' | 'relative';
  readonly level: DraftOf<'cloze'>['level'];
  readonly rank: number;
  readonly wrong: readonly { readonly form: string; readonly rationale: Rationale }[];
  readonly rationale: Rationale;
}

/** The item of a gap, in French alone. */
export function draftGap(
  { id, fr }: StudySegment,
  { start, end, variant, level, rank, wrong, rationale }: GrammarGap,
  { cut }: Shown,
): DraftOf<'cloze'> {
  const key = fr.slice(start, end);
  return {
    kind: 'cloze',
    variant,
    level,
    rank,
    segments: [id],
    span: { fr: [start, end], en: null },
    instruction: 'complete',
    stem: { fr: cut(`${fr.slice(0, start)}${GAP} ${fr.slice(end).trimStart()}`), en: null },
    options: [
      { key: true, fr: key, en: null },
      ...wrong.map((option) => ({
        key: false as const,
        fr: option.form,
        en: null,
        rationale: option.rationale,
      })),
    ],
    answer: answerWith({
      fr: [key],
      en: null,
      strict: ['accent'],
      confusables: { fr: wrong.map(({ form }) => form), en: null },
    }),
    rationale,
  };
}
