import { answerWith } from '../answer-with.ts';
import type { DraftOf, StudySegment } from '../context.ts';
import { excerptAround } from '../excerpt.ts';
import { wordBoth, wordPhrase, type Slots } from '../word-phrase.ts';
import type { Lie } from './find-lies.ts';
import type { Wording } from './find-wordings.ts';

/** What a statement is worth before it is ranked. */
const BASE_RANK = 0.78;

/** A draft of a statement that the sentence bears out. */
export function trueStatement(segment: StudySegment, { fr, en }: Wording): DraftOf<'true-false'> {
  const whole = (text: string): Slots => ({ excerpt: text });
  const rationale = wordBoth(
    'true',
    whole(segment.fr),
    segment.en === null ? null : whole(segment.en),
  );
  return {
    ...statement(segment, { fr, en }, true, rationale),
    variant: 'paraphrase',
    rank: rankOf(fr),
    span: { fr: [0, segment.fr.length], en: segment.en === null ? null : [0, segment.en.length] },
  };
}

/** A draft of one that the sentence makes false. */
export function falseStatement(
  segment: StudySegment,
  { stem, said, at }: Lie,
): DraftOf<'true-false'> {
  const { fr, en } = segment;
  const rationale = wordBoth(
    'false',
    { excerpt: excerptAround(fr, ...at.fr), key: said.key.fr, option: said.option.fr },
    en !== null && at.en !== null && said.key.en !== null
      ? {
          excerpt: excerptAround(en, ...at.en),
          key: said.key.en,
          option: said.option.en ?? '',
        }
      : null,
  );
  return {
    ...statement(segment, stem, false, rationale),
    variant: 'swap',
    rank: rankOf(stem.fr),
    span: { fr: [...at.fr], en: at.en && [...at.en] },
  };
}

function rankOf(fr: string): number {
  return BASE_RANK - Math.min(0.2, fr.length / 2000);
}

type Statement = Omit<DraftOf<'true-false'>, 'variant' | 'rank' | 'span'>;

function statement(
  { id }: StudySegment,
  stem: Statement['stem'],
  isTrue: boolean,
  rationale: Statement['rationale'],
): Statement {
  const verdict = (value: boolean): { fr: string; en: string | null } => {
    const name = value ? 'verdictTrue' : 'verdictFalse';
    return { fr: wordPhrase(name, 'fr'), en: stem.en === null ? null : wordPhrase(name, 'en') };
  };
  const right = verdict(isTrue);
  return {
    kind: 'true-false',
    level: 'A1',
    segments: [id],
    instruction: 'true-or-false',
    stem,
    options: [
      { key: true, ...right },
      { key: false, ...verdict(!isTrue), rationale },
    ],
    answer: answerWith({ fr: [right.fr], en: right.en === null ? null : [right.en] }),
    rationale,
  };
}
