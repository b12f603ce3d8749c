import { shuffled } from '#lib/core/random.ts';
import { answerWith } from '../answer-with.ts';
import type { DraftOf, ItemMaker, MakerContext, StudySegment } from '../context.ts';
import { excerptAround } from '../excerpt.ts';
import type { Fact } from '../facts.ts';
import { isQuotingAtLength } from '../guards/reject-quotation.ts';
import { refuseSentence } from '../guards/refuse-detail.ts';
import { estimateLevel } from '../level.ts';
import { findParaphrases } from '../paraphrase/find-paraphrases.ts';
import type { Paraphrase } from '../paraphrase/paraphrase.ts';
import { randomFor } from '../random-for.ts';
import { replaceSpan } from '../replace-span.ts';
import { wordBoth, wordPhrase, type Slots } from '../word-phrase.ts';

/** Longest statement to be judged in one reading, in UTF-16 units (about 32 words). */
const MAX_STATEMENT_LENGTH = 210;
/** Shorter ones say too little to be worth judging. */
const MIN_STATEMENT_LENGTH = 35;
/** Where a statement can be made true and false alike: what evens out those that can only be false. */
const SHARE_TOLD_TRUE = 0.65;
/** What a statement is worth before it is ranked. */
const BASE_RANK = 0.72;

/**
 * Statements that say what a sentence says in other words, or differ from it in one name, date, number
 * or word that excludes it: one a sentence, true or false by the seed and the sentence, so that other
 * sentences change nothing.
 */
export const makeTrueFalse: ItemMaker = (context) => {
  const bySegment = new Map<StudySegment, Fact[]>();
  for (const fact of context.facts) {
    if (fact.swappable) bySegment.set(fact.segment, [...(bySegment.get(fact.segment) ?? []), fact]);
  }
  return context.segments.flatMap((segment) => {
    if (!isJudgeable(segment, context)) return [];
    const random = randomFor(context, segment.fr);
    const [lie] = shuffled(bySegment.get(segment) ?? [], random);
    const [truth] = shuffled(findParaphrases(segment, context), random);
    const tellsTrue = truth !== undefined && (lie === undefined || random() < SHARE_TOLD_TRUE);
    if (tellsTrue) return [trueStatement(segment, truth)];
    const other = lie && shuffled(lie.distractors, random)[0];
    return lie === undefined || other === undefined ? [] : [falseStatement(lie, other)];
  });
};

/** A sentence that stands by itself, tells of something by name, and is one thing to judge. */
function isJudgeable(segment: StudySegment, context: MakerContext): boolean {
  const tree = segment.trees.french;
  if (!segment.single || tree === null || isOutside(segment.fr.length)) return false;
  if (refuseSentence(segment, context) !== null || isQuotingAtLength(segment.fr)) return false;
  const joints =
    segment.fr.match(/(?<![\p{L}])(?:qui|que|qu['’]|dont|où|lorsqu|puisqu|[;:])/giu) ?? [];
  const tells =
    tree.words.some(({ upos }) => upos === 'PROPN') ||
    tree.mentions.some(({ value }) => value?.kind === 'date');
  return tells && joints.length <= 1;
}

function isOutside(length: number): boolean {
  return length < MIN_STATEMENT_LENGTH || length > MAX_STATEMENT_LENGTH;
}

function trueStatement(segment: StudySegment, { fr, en, rule }: Paraphrase): DraftOf<'true-false'> {
  const whole = (text: string): Slots => ({ excerpt: text });
  const rationale = wordBoth(
    'true',
    whole(segment.fr),
    segment.en === null ? null : whole(segment.en),
  );
  return {
    ...statement(segment, { fr, en }, true, rationale),
    variant: 'paraphrase',
    rank: rankOf(segment) - (rule === 'synonym' ? 0.02 : 0),
    span: { fr: [0, segment.fr.length], en: segment.en === null ? null : [0, segment.en.length] },
  };
}

function falseStatement(fact: Fact, other: Fact['distractors'][number]): DraftOf<'true-false'> {
  const { segment, start, end, key, english } = fact;
  const { fr, en } = segment;
  const stem = {
    fr: replaceSpan(fr, fact, other.fr),
    en: en !== null && english && other.en !== null ? replaceSpan(en, english, other.en) : null,
  };
  const rationale = wordBoth(
    'false',
    { excerpt: excerptAround(fr, start, end), key, option: other.fr },
    en !== null && english
      ? {
          excerpt: excerptAround(en, english.start, english.end),
          key: english.text,
          option: other.en ?? '',
        }
      : null,
  );
  return {
    ...statement(segment, stem, false, rationale),
    variant: 'swap',
    rank: rankOf(segment),
    span: { fr: [start, end], en: english && [english.start, english.end] },
  };
}

function rankOf({ fr }: StudySegment): number {
  return BASE_RANK - Math.min(0.2, fr.length / 2000);
}

type Statement = Omit<DraftOf<'true-false'>, 'variant' | 'rank' | 'span'>;

function statement(
  { fr, id }: StudySegment,
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
    level: estimateLevel(fr),
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
