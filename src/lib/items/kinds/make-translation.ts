import type { Option } from '#lib/bank/schema.ts';
import { findContrasts, withOther, type Contrast } from '../contrast/find-contrasts.ts';
import type { DraftOf, ItemMaker, StudySegment } from '../context.ts';
import { headOf } from '../excerpt.ts';
import { estimateLevel } from '../level.ts';
import { wordBoth } from '../word-phrase.ts';

/** Lengths between which translations can be compared on a phone, in UTF-16 units. */
const MAX_LENGTH = 190;
const MIN_LENGTH = 25;
const DISTRACTORS = 2;

type Wrong = Extract<Option, { key: false }>;

/**
 * The other side of a sentence among sentences that differ from it in one word each. Names and figures
 * are the same in all of them, so that only somebody who has understood can choose.
 */
export const makeTranslation: ItemMaker = (context) =>
  context.segments.flatMap((segment) => {
    if (!isFit(segment) || segment.en === null) return [];
    const wrong = oneOfEachPlace(findContrasts(segment, context)).map(wrongOf);
    return wrong.length < DISTRACTORS
      ? []
      : [translationOf(segment, segment.en, wrong.slice(0, DISTRACTORS))];
  });

function isFit({ single, fr, en }: StudySegment): boolean {
  return (
    single &&
    en !== null &&
    fr.length <= MAX_LENGTH &&
    fr.length >= MIN_LENGTH &&
    en.length <= MAX_LENGTH
  );
}

/** Changes at different places first: two at one place point at it. */
function oneOfEachPlace(contrasts: readonly Contrast[]): Contrast[] {
  const first = contrasts.filter(
    ({ start }, index) => contrasts.findIndex((other) => other.start === start) === index,
  );
  return [...first, ...contrasts.filter((contrast) => !first.includes(contrast))];
}

function wrongOf(contrast: Contrast): Wrong {
  const { fr, en } = withOther(contrast);
  return {
    key: false,
    fr,
    en,
    rationale: wordBoth(
      'swapped',
      { option: contrast.other.fr, key: contrast.key },
      { option: contrast.other.en, key: contrast.english.text },
    ),
  };
}

function translationOf(
  segment: StudySegment,
  english: string,
  wrong: Wrong[],
): DraftOf<'translation'> {
  const short = { fr: headOf(segment.fr, 90), en: headOf(english, 90) };
  return {
    kind: 'translation',
    variant: 'meaning',
    level: estimateLevel(segment.fr, 0),
    rank: 0.75 - segment.fr.length / 2000,
    segments: [segment.id],
    span: { fr: [0, segment.fr.length], en: [0, english.length] },
    instruction: 'choose-translation',
    stem: { fr: segment.fr, en: english },
    options: [{ key: true, fr: segment.fr, en: english }, ...wrong],
    answer: {
      type: 'text',
      fr: [segment.fr],
      en: [english],
      strict: [],
      confusables: { fr: [], en: [] },
    },
    rationale: wordBoth('translation', short, short),
  };
}
