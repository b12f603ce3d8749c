import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { WordLink } from '#lib/bilingual/words/word-link.ts';
import type { DraftOf, ItemMaker, MakerContext, StudySegment } from '../context.ts';
import type { Detail } from '../details/detail.ts';
import { findDetails } from '../details/find-details.ts';
import { gatherSurroundings, type Surroundings } from '../distractors/choose-distractors.ts';
import { isComputable } from '../guards/reject-loose-number.ts';
import { answerByContrast } from '../question/answer-by-contrast.ts';
import { answerByDetail, detailOf } from '../question/answer-by-detail.ts';
import { answerBySpan } from '../question/answer-by-span.ts';
import type { Answered } from '../question/answered.ts';
import { askAsides } from '../question/asides/ask-asides.ts';
import { askPersonTrait } from '../question/asides/ask-person-trait.ts';
import { findPersonTraits } from '../question/asides/find-person-traits.ts';
import { areLongAgo } from '../question/asides/tells-of-past.ts';
import type { Asked } from '../question/asked.ts';
import { askEnglish, type EnglishAsking } from '../question/english/ask-english.ts';
import { buildEnglishGrammar, type EnglishGrammar } from '../question/english/english-grammar.ts';
import { askFrench } from '../question/french/ask-french.ts';
import { pairAsked, type AskedPair } from '../question/pair-asked.ts';
import { fittingDistractors, refuseAnswered } from '../question/refuse-answered.ts';
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
/** What a person is stands in two words: hardly anything can be read wrong. */
const TRAIT_RANK = 0.95;
/** What one text's questions are made with. */
interface Workshop {
  readonly context: MakerContext;
  readonly grammar: EnglishGrammar;
  readonly surroundings: Surroundings;
  /** All French words of the text, in lower case. */
  readonly mentioned: ReadonlySet<string>;
  /** Traits that a question asks for already: the person and the kind. */
  readonly traits: Set<string>;
}

/** Questions on what a sentence says, with one answer that stands in it; the best one for each answer. */
export const makeQuestion: ItemMaker = (context) => {
  const workshop: Workshop = {
    context,
    grammar: buildEnglishGrammar(context.lexicon, context.bilingual, context.irregulars),
    surroundings: gatherSurroundings(context),
    mentioned: wordsOf(context),
    traits: new Set(),
  };
  return context.segments.flatMap((segment) => (segment.single ? draftsOf(segment, workshop) : []));
};

function draftsOf(segment: StudySegment, workshop: Workshop): DraftOf<'question'>[] {
  const { french: tree } = segment.trees;
  if (tree === null) return [];
  const slip = findSlip(tree, workshop.context);
  if (slip !== null) {
    reject(segment, segment.fr, slip, workshop);
    return traitDrafts(segment, tree, [], workshop);
  }
  const details = findDetails(segment, workshop.context.names);
  const pairUp = pairing(segment, tree, workshop);
  const answered: Asked['answer'][] = [];
  const statements = [
    ...askStatements(segment, tree, workshop),
    ...askAsides(tree, workshop.context),
  ];
  const drafts = statements.flatMap((french): DraftOf<'question'>[] => {
    if (answered.some((answer) => overlap(answer, french.answer))) return [];
    const pair = pairUp(french);
    if (pair === null) {
      reject(segment, french.stem, 'no-english-question', workshop);
      return [];
    }
    const draft = draftOf(pair, detailOf(french, details, workshop.context), segment, workshop);
    if (draft === null) return [];
    answered.push(french.answer);
    return [draft];
  });
  return [...drafts, ...traitDrafts(segment, tree, answered, workshop)];
}

/** What the clauses of a sentence state, as far as it is understood by itself. */
function askStatements(
  segment: StudySegment,
  tree: TreeView,
  workshop: Workshop,
): readonly Asked[] {
  if (segment.open && OF_WHICH_TIME.has(segment.open.rule)) {
    reject(segment, segment.fr, 'reject-unanchored', workshop);
    return [];
  }
  const selfStanding = segment.open !== undefined && isSelfStanding(segment);
  const { asked, notAsked } = askFrench(tree, workshop.context, selfStanding);
  for (const { candidate, reason } of notAsked) reject(segment, candidate, reason, workshop);
  return asked;
}

/** What a sentence says in passing of people: each trait of a person once in a text. */
function traitDrafts(
  segment: StudySegment,
  tree: TreeView,
  taken: readonly Asked['answer'][],
  workshop: Workshop,
): DraftOf<'question'>[] {
  const { context, mentioned, surroundings, traits } = workshop;
  return findPersonTraits(tree, context.lexicon).flatMap((told): DraftOf<'question'>[] => {
    const id = `${told.name} ${told.trait.kind}`;
    const made = traits.has(id)
      ? null
      : askPersonTrait(told, segment, context, mentioned, areLongAgo(surroundings.years));
    if (made === null || taken.some((answer) => overlap(answer, made.pair.french.answer)))
      return [];
    const { pair, answered } = made;
    const guard = refuseAnswered(pair, answered, segment, context.sensitiveStems);
    if (guard !== null) {
      reject(segment, pair.french.stem, guard, workshop);
      return [];
    }
    traits.add(id);
    return [{ ...writeItem(pair, answered, segment), variant: 'trait', rank: TRAIT_RANK }];
  });
}

function wordsOf({ segments }: MakerContext): ReadonlySet<string> {
  return new Set(segments.flatMap(({ fr }) => fr.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
}

function overlap(a: Asked['answer'], b: Asked['answer']): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Finds the English of a French question; null where there is English and none surely asks the same. */
function pairing(
  { en, trees }: StudySegment,
  french: TreeView,
  { context, grammar }: Workshop,
): (asked: Asked) => AskedPair | null {
  if (en === null) {
    return (asked) => ({ french: asked, english: null, confidence: asked.confidence });
  }
  const { english } = trees;
  if (english === null) return () => null;
  let read: { links: readonly WordLink[]; asking: EnglishAsking } | null = null;
  return (question) => {
    if (read === null) {
      const links = context.words.linksOf(french, english);
      read = { links, asking: askEnglish(english, grammar, { french, links }) };
    }
    const { asked, view } = read.asking;
    return pairAsked(question, asked, read.links, { french, english: view });
  };
}

function draftOf(
  pair: AskedPair,
  detail: Detail | null,
  segment: StudySegment,
  workshop: Workshop,
): DraftOf<'question'> | null {
  const { french, english } = pair;
  const { context, surroundings } = workshop;
  if (detail?.asked.kind === 'number' && isComputable(detail)) {
    reject(segment, french.stem, 'reject-loose-number', workshop);
    return null;
  }
  const answered =
    detail === null
      ? answerPhrase(pair, segment, workshop)
      : answerByDetail(french, english, detail, surroundings, context);
  const fitting = answered && {
    ...answered,
    distractors: fittingDistractors(pair, answered).slice(0, MAX_DISTRACTORS),
  };
  const guard =
    fitting === null
      ? 'too-few-distractors'
      : refuseAnswered(pair, fitting, segment, context.sensitiveStems);
  if (fitting !== null && guard === null) return writeItem(pair, fitting, segment);
  reject(segment, french.stem, guard ?? 'too-few-distractors', workshop);
  return null;
}

/** Never other phrases of the text: nothing tells that they are of one kind with the answer. */
function answerPhrase(
  { french, english }: AskedPair,
  segment: StudySegment,
  { context }: Workshop,
): Answered | null {
  return (
    answerByContrast(french, english, segment, context) ??
    answerBySpan(french, english, segment, context)
  );
}

function reject(
  { id }: StudySegment,
  candidate: string,
  guard: string,
  { context }: Workshop,
): void {
  context.reject({ kind: 'question', segment: id, candidate, guard });
}
