import { seededRandom, seedFrom, shuffled } from '#lib/core/random.ts';
import type { Option } from '#lib/bank/schema.ts';
import type { DraftOf, ItemContext, ItemMaker, StudySegment } from '../context.ts';
import { headOf } from '../excerpt.ts';
import { findFacts, type Fact } from '../facts.ts';
import { estimateLevel } from '../level.ts';
import { wordBoth } from '../word-phrase.ts';

/** Longest sentence whose translations can be compared on a phone, in UTF-16 units. */
const MAX_LENGTH = 190;
const MIN_LENGTH = 25;
const DISTRACTORS = 2;

type Wrong = Extract<Option, { key: false }>;

/**
 * The other side of a sentence, among that of sentences like it: first the same sentence with one
 * detail changed on both sides, then its neighbours in length.
 */
export const makeTranslation: ItemMaker = (context) => {
  const facts = findFacts(context);
  return context.segments.flatMap((segment) => {
    if (!isFit(segment) || segment.en === null) return [];
    const changed = facts.filter((fact) => fact.segment.id === segment.id && fact.english !== null);
    const wrong = [...changed.slice(0, 1).flatMap(swapped), ...neighbours(segment, context)];
    return wrong.length < DISTRACTORS
      ? []
      : [translationOf(segment, segment.en, wrong.slice(0, DISTRACTORS))];
  });
};

function isFit({ single, fr, en }: StudySegment): boolean {
  return (
    single &&
    en !== null &&
    fr.length <= MAX_LENGTH &&
    fr.length >= MIN_LENGTH &&
    en.length <= MAX_LENGTH
  );
}

function swapped(fact: Fact): Wrong[] {
  const { segment, start, end, key, english } = fact;
  const other = fact.distractors[0];
  if (other?.en == null || segment.en === null || english === null) return [];
  return [
    {
      key: false,
      fr: segment.fr.slice(0, start) + other.fr + segment.fr.slice(end),
      en: segment.en.slice(0, english.start) + other.en + segment.en.slice(english.end),
      rationale: wordBoth(
        'swapped',
        { option: other.fr, key },
        { option: other.en, key: english.text },
      ),
    },
  ];
}

function neighbours(segment: StudySegment, context: ItemContext): Wrong[] {
  const random = seededRandom(context.seed + seedFrom(segment.fr));
  const pool = context.segments.filter((other) => other.id !== segment.id && isFit(other));
  return shuffled(pool, random)
    .sort((a, b) => gapTo(a, segment) - gapTo(b, segment))
    .flatMap((other): Wrong[] =>
      other.en === null
        ? []
        : [
            {
              key: false,
              fr: other.fr,
              en: other.en,
              rationale: wordBoth(
                'otherSentence',
                { fr: headOf(other.fr, 90) },
                { fr: headOf(other.fr, 90) },
              ),
            },
          ],
    );
}

/** How unlike two sentences are in length, a quarter of the length being as good as equal. */
function gapTo(a: StudySegment, b: StudySegment): number {
  return Math.floor((4 * Math.abs(a.fr.length - b.fr.length)) / b.fr.length);
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
    rank: 0.7 - segment.fr.length / 2000,
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
