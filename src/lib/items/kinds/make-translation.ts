import type { Option } from '#lib/bank/schema.ts';
import { withOthers } from '../contrast/find-contrasts.ts';
import type { DraftOf, ItemMaker, MakerContext, StudySegment } from '../context.ts';
import { answerWith } from '../answer-with.ts';
import { headOf } from '../excerpt.ts';
import { gatherSurroundings, type Surroundings } from '../distractors/choose-distractors.ts';
import type { Change } from '../translation/change.ts';
import { chooseChanges } from '../translation/choose-changes.ts';
import { findNumberChanges } from '../translation/find-number-changes.ts';
import { findTenseChanges } from '../translation/find-tense-changes.ts';
import { findWordChanges } from '../translation/find-word-changes.ts';
import { isFaithful } from '../translation/is-faithful.ts';
import { buildEnglishGrammar, type EnglishGrammar } from '../question/english/english-grammar.ts';
import { findSlip } from '../sentence/find-unsoundness.ts';
import { isSelfStanding } from '../units/is-self-standing.ts';
import { wordBoth } from '../word-phrase.ts';

/** Lengths between which translations can be compared on a phone, in UTF-16 units. */
const MAX_LENGTH = 160;
const MIN_LENGTH = 25;
const DISTRACTORS = 2;

/** What one text's sentences are changed with. */
interface Lookups {
  readonly surroundings: Surroundings;
  readonly grammar: EnglishGrammar;
}

type Wrong = Extract<Option, { key: false }>;

/**
 * The other side of a sentence among sentences that differ from it in one or two points of meaning:
 * a number in words, the time of the verb, a word and its opposite. Names and figures are the same in
 * all of them, so that only somebody who has understood can choose.
 */
export const makeTranslation: ItemMaker = (context) => {
  const surroundings = gatherSurroundings(context);
  const grammar = buildEnglishGrammar(context.lexicon, context.bilingual, context.irregulars);
  return context.segments.flatMap((segment) => {
    if (!isFit(segment, context) || segment.en === null) return [];
    const wrong = chooseChanges(changesOf(segment, { surroundings, grammar }, context)).map(
      (changes) => wrongOf(segment, changes),
    );
    if (wrong.length < DISTRACTORS) return [];
    if (isFaithful(segment, context.words)) return [translationOf(segment, segment.en, wrong)];
    context.reject({
      kind: 'translation',
      segment: segment.id,
      candidate: segment.fr,
      guard: 'reject-loose-translation',
    });
    return [];
  });
};

/** The surest first. */
function changesOf(
  segment: StudySegment,
  { surroundings, grammar }: Lookups,
  context: MakerContext,
): Change[] {
  return [
    ...findNumberChanges(segment, surroundings, context),
    ...findWordChanges(segment, context),
    ...findTenseChanges(segment, context, grammar),
  ];
}

function isFit(segment: StudySegment, context: MakerContext): boolean {
  const { single, fr, en, trees } = segment;
  return (
    single &&
    isSelfStanding(segment) &&
    trees.french !== null &&
    findSlip(trees.french, context) === null &&
    en !== null &&
    fr.length <= MAX_LENGTH &&
    fr.length >= MIN_LENGTH &&
    en.length <= MAX_LENGTH
  );
}

function wrongOf(segment: StudySegment, changes: readonly Change[]): Wrong {
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
    level: 'A2',
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
