import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { DraftOf, ItemMaker, MakerContext, StudySegment } from '../context.ts';
import type { Detail } from '../details/detail.ts';
import { findDetails } from '../details/find-details.ts';
import { gatherSurroundings } from '../distractors/choose-distractors.ts';
import { isComputable } from '../guards/reject-loose-number.ts';
import { answerByClass } from '../question/answer-by-class.ts';
import { answerByContrast } from '../question/answer-by-contrast.ts';
import { answerByDetail, detailOf } from '../question/answer-by-detail.ts';
import { answerByNamedKind } from '../question/answer-by-named-kind.ts';
import { answerByList } from '../question/answer-by-list.ts';
import { answerByRange } from '../question/answer-by-range.ts';
import { answerBySpan } from '../question/answer-by-span.ts';
import { answerByTimeOfYear } from '../question/answer-by-time-of-year.ts';
import { answerByTrade } from '../question/answer-by-trade.ts';
import { answerByUnit } from '../question/answer-by-unit.ts';
import type { Answered } from '../question/answered.ts';
import type { AskedAside } from '../question/asides/aside.ts';
import { askAsides } from '../question/asides/ask-asides.ts';
import type { Asked } from '../question/asked.ts';
import { findMatters } from '../question/asides/find-matters.ts';
import { draftInPassing, overlap } from '../question/draft-in-passing.ts';
import { buildEnglishGrammar } from '../question/english/english-grammar.ts';
import { findPairing } from '../question/find-pairing.ts';
import { askFrench } from '../question/french/ask-french.ts';
import { isBareSurname } from '../question/is-bare-surname.ts';
import type { AskedPair } from '../question/pair-asked.ts';
import { fittingDistractors, refuseAnswered } from '../question/refuse-answered.ts';
import { rejectQuestion, type Workshop } from '../question/workshop.ts';
import { writeItem } from '../question/write-item.ts';
import { findSlip } from '../sentence/find-unsoundness.ts';
import { isSelfStanding } from '../units/is-self-standing.ts';

const MAX_DISTRACTORS = 3;
/** What a question leaves as open as its sentence does. */
const OF_WHICH_TIME: ReadonlySet<string> = new Set([
  'undated-contest',
  'unanchored',
  'unplaced',
  'lost-complement',
]);
/** Questions on what a sentence says, with one answer that stands in it; the best one for each answer. */
export const makeQuestion: ItemMaker = (context) => {
  const workshop: Workshop = {
    context,
    grammar: buildEnglishGrammar(context.lexicon, context.bilingual, context.irregulars),
    surroundings: gatherSurroundings(context),
    mentioned: wordsOf(context),
    matters: findMatters(context.segments),
    traits: new Set(),
  };
  return context.segments.flatMap((segment) => (segment.single ? draftsOf(segment, workshop) : []));
};

function draftsOf(segment: StudySegment, workshop: Workshop): DraftOf<'question'>[] {
  const { french: tree } = segment.trees;
  if (tree === null) return [];
  const slip = findSlip(tree, workshop.context);
  if (slip !== null) {
    rejectQuestion(segment, segment.fr, slip, workshop);
    return draftInPassing(segment, tree, [], workshop);
  }
  const details = findDetails(segment, workshop.context.names);
  const pairUp = findPairing(segment, tree, workshop);
  const answered: Asked['answer'][] = [];
  const statements: readonly (Pick<AskedAside, 'asked'> & Partial<AskedAside>)[] = [
    ...askStatements(segment, tree, workshop).map((asked) => ({ asked })),
    ...askAsides(tree, workshop.context),
  ];
  const drafts = statements.flatMap(({ asked: french, inEnglish }): DraftOf<'question'>[] => {
    if (answered.some((answer) => overlap(answer, french.answer))) return [];
    const pair = pairUp(french, inEnglish);
    if (pair === null) {
      rejectQuestion(segment, french.stem, 'no-english-question', workshop);
      return [];
    }
    const detail = detailOf(french, details, workshop.context);
    const draft = draftOf(pair, detail, segment, workshop, inEnglish !== undefined);
    if (draft === null) return [];
    answered.push(french.answer);
    return [draft];
  });
  return [...drafts, ...draftInPassing(segment, tree, answered, workshop)];
}

/** What the clauses of a sentence state, as far as it is understood by itself. */
function askStatements(
  segment: StudySegment,
  tree: TreeView,
  workshop: Workshop,
): readonly Asked[] {
  if (segment.open && OF_WHICH_TIME.has(segment.open.rule)) {
    rejectQuestion(segment, segment.fr, 'reject-unanchored', workshop);
    return [];
  }
  const selfStanding = segment.open !== undefined && isSelfStanding(segment);
  const { asked, notAsked } = askFrench(tree, workshop.context, selfStanding);
  for (const { candidate, reason } of notAsked)
    rejectQuestion(segment, candidate, reason, workshop);
  return asked;
}

function wordsOf({ segments }: MakerContext): ReadonlySet<string> {
  return new Set(segments.flatMap(({ fr }) => fr.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
}

function draftOf(
  pair: AskedPair,
  detail: Detail | null,
  segment: StudySegment,
  workshop: Workshop,
  inPassing: boolean,
): DraftOf<'question'> | null {
  const { french, english } = pair;
  const { context, surroundings } = workshop;
  if (detail?.asked.kind === 'number' && isComputable(detail)) {
    rejectQuestion(segment, french.stem, 'reject-loose-number', workshop);
    return null;
  }
  const answered =
    answerByNamedKind(french, english, segment, context) ??
    answerByRange(french, english, segment, context) ??
    answerByTimeOfYear(french, english) ??
    (detail === null
      ? answerPhrase(pair, segment, workshop)
      : answerByDetail(french, english, detail, surroundings, context, inPassing));
  if (isBareSurname(answered, french, context.names)) {
    rejectQuestion(segment, french.stem, 'bare-surname', workshop);
    return null;
  }
  const fitting = answered && {
    ...answered,
    distractors: fittingDistractors(pair, answered).slice(0, MAX_DISTRACTORS),
  };
  const guard =
    fitting === null
      ? 'too-few-distractors'
      : refuseAnswered(pair, fitting, segment, context.sensitiveStems);
  if (fitting !== null && guard === null) return writeItem(pair, fitting, segment);
  rejectQuestion(segment, french.stem, guard ?? 'too-few-distractors', workshop);
  return null;
}

/** Never other phrases of the text: nothing tells that they are of one kind with the answer. */
function answerPhrase(
  { french, english }: AskedPair,
  segment: StudySegment,
  { context, mentioned }: Workshop,
): Answered | null {
  return (
    answerByList(french, english, segment, context, mentioned) ??
    answerByTrade(french, english, segment, context, mentioned) ??
    answerByUnit(french, english) ??
    answerByClass(french, english, segment, context, mentioned) ??
    answerByContrast(french, english, segment, context) ??
    answerBySpan(french, english, segment, context)
  );
}
