import type { Option } from '#lib/bank/schema.ts';
import { findContrasts, withOthers, type Contrast } from '../contrast/find-contrasts.ts';
import { isWorthAsking } from '../contrast/is-readable.ts';
import { refuseSwap } from '../contrast/refuse-swap.ts';
import type { DraftOf, ItemMaker, MakerContext, StudySegment } from '../context.ts';
import { answerWith } from '../answer-with.ts';
import { headOf } from '../excerpt.ts';
import { estimateLevel } from '../level.ts';
import { isSelfStanding } from '../units/is-self-standing.ts';
import { wordBoth } from '../word-phrase.ts';

/** Lengths between which translations can be compared on a phone, in UTF-16 units. */
const MAX_LENGTH = 160;
const MIN_LENGTH = 25;
const DISTRACTORS = 2;

type Wrong = Extract<Option, { key: false }>;

/**
 * The other side of a sentence among sentences that differ from it in a word or two. Names and figures
 * are the same in all of them, so that only somebody who has understood can choose; with two places
 * changed, each word stands in half of the options, so that counting words tells nothing.
 */
export const makeTranslation: ItemMaker = (context) =>
  context.segments.flatMap((segment) => {
    if (!isFit(segment) || segment.en === null) return [];
    const wrong = wrongOnes(contrastsOf(segment, context)).map((changes) =>
      wrongOf(segment, changes),
    );
    return wrong.length < DISTRACTORS ? [] : [translationOf(segment, segment.en, wrong)];
  });

/** Contrasts that the eye alone cannot find, and that grammar and translation allow in their places. */
function contrastsOf(segment: StudySegment, context: MakerContext): Contrast[] {
  const { french, english } = segment.trees;
  if (french === null || english === null) return [];
  const trees = { french, english, links: context.words.linksOf(french, english) };
  return findContrasts(segment, context).filter((contrast) => {
    if (contrast.cognate || !isFitToSwap(contrast)) return false;
    const reason = refuseSwap(contrast, trees, context.readingsOf);
    if (reason !== null) {
      context.reject({
        kind: 'translation',
        segment: segment.id,
        candidate: `${contrast.key} → ${contrast.other.fr}`,
        guard: reason,
      });
    }
    return reason === null;
  });
}

/** Opposites, and words of kinds that can stand for each other in most sentences. */
function isFitToSwap({ set, key, setSize, exclusive }: Contrast): boolean {
  return (exclusive && setSize === 2) || isWorthAsking(set, key);
}

/** Two places and both at once; with one place only, two words for it. */
function wrongOnes(contrasts: readonly Contrast[]): Contrast[][] {
  const [a, ...rest] = contrasts;
  if (a === undefined) return [];
  const b = rest.find((other) => isApart(a, other));
  if (b) return [[a], [b], [a, b]];
  return [[a], ...rest.slice(0, 1).map((other) => [other])];
}

function isApart(a: Contrast, b: Contrast): boolean {
  return (
    (a.end <= b.start || b.end <= a.start) &&
    (a.english.end <= b.english.start || b.english.end <= a.english.start)
  );
}

function isFit(segment: StudySegment): boolean {
  const { single, fr, en } = segment;
  return (
    single &&
    isSelfStanding(segment) &&
    en !== null &&
    fr.length <= MAX_LENGTH &&
    fr.length >= MIN_LENGTH &&
    en.length <= MAX_LENGTH
  );
}

function wrongOf(segment: StudySegment, changes: readonly Contrast[]): Wrong {
  const listed = (words: readonly string[], marks: readonly [string, string]): string =>
    words.join(`${marks[1]}, ${marks[0]}`);
  const french = ['« ', ' »'] as const;
  const english = ['“', '”'] as const;
  return {
    key: false,
    ...withOthers(segment, changes),
    rationale: wordBoth(
      'swapped',
      {
        option: listed(
          changes.map(({ other }) => other.fr),
          french,
        ),
        key: listed(
          changes.map(({ key }) => key),
          french,
        ),
      },
      {
        option: listed(
          changes.map(({ other }) => other.en),
          english,
        ),
        key: listed(
          changes.map((change) => change.english.text),
          english,
        ),
      },
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
    level: estimateLevel(segment.fr),
    rank: 0.75 - segment.fr.length / 2000,
    segments: [segment.id],
    span: { fr: [0, segment.fr.length], en: [0, english.length] },
    instruction: 'choose-translation',
    stem: { fr: segment.fr, en: english },
    options: [{ key: true, fr: segment.fr, en: english }, ...wrong],
    answer: answerWith({ fr: [segment.fr], en: [english] }),
    rationale: wordBoth('translation', short, short),
  };
}
