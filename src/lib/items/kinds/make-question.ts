import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { DraftOf, ItemMaker, MakerContext, StudySegment } from '../context.ts';
import type { Detail } from '../details/detail.ts';
import { findDetails } from '../details/find-details.ts';
import { gatherSurroundings, type Surroundings } from '../distractors/choose-distractors.ts';
import type { Distractor } from '../facts.ts';
import { excerptAround } from '../excerpt.ts';
import { estimateLevel } from '../level.ts';
import { answerByContrast } from '../question/answer-by-contrast.ts';
import { answerByDetail, detailOf } from '../question/answer-by-detail.ts';
import type { Answered } from '../question/answered.ts';
import type { Asked, QuestionWord } from '../question/asked.ts';
import { askEnglish } from '../question/english/ask-english.ts';
import { buildEnglishGrammar, type EnglishGrammar } from '../question/english/english-grammar.ts';
import { askFrench } from '../question/french/ask-french.ts';
import { pairAsked, type AskedPair } from '../question/pair-asked.ts';
import { fittingDistractors, refuseAnswered } from '../question/refuse-answered.ts';
import { wordBoth } from '../word-phrase.ts';

const MAX_DISTRACTORS = 3;
/** What a question of each sort was worth where items were judged by hand, as a share of good ones. */
const BASE_RANK: Readonly<Record<QuestionWord, number>> = {
  year: 0.95,
  when: 0.9,
  'how-many': 0.85,
  where: 0.85,
  which: 0.85,
  who: 0.85,
  why: 0.75,
  what: 0.7,
  how: 0.7,
};

/** What one text's questions are made with. */
interface Workshop {
  readonly context: MakerContext;
  readonly grammar: EnglishGrammar;
  readonly surroundings: Surroundings;
}

/** Questions on what a sentence says, with one answer that stands in it; the best one for each answer. */
export const makeQuestion: ItemMaker = (context) => {
  const workshop: Workshop = {
    context,
    grammar: buildEnglishGrammar(context.lexicon, context.bilingual, context.irregulars),
    surroundings: gatherSurroundings(context),
  };
  return context.segments.flatMap((segment) => (segment.single ? draftsOf(segment, workshop) : []));
};

function draftsOf(segment: StudySegment, workshop: Workshop): DraftOf<'question'>[] {
  const { french: tree } = segment.trees;
  if (tree === null) return [];
  const { asked, notAsked } = askFrench(tree, workshop.context);
  for (const { candidate, reason } of notAsked) reject(segment, candidate, reason, workshop);
  const details = findDetails(segment);
  const pairUp = pairing(segment, tree, workshop);
  const answered: Asked['answer'][] = [];
  return asked.flatMap((french): DraftOf<'question'>[] => {
    if (answered.some((answer) => overlap(answer, french.answer))) return [];
    const pair = pairUp(french);
    if (pair === null) {
      reject(segment, french.stem, 'no-english-question', workshop);
      return [];
    }
    const draft = draftOf(pair, detailOf(french, details), segment, workshop);
    if (draft === null) return [];
    answered.push(french.answer);
    return [draft];
  });
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
  if (trees.english === null) return () => null;
  const links = context.words.linksOf(french, trees.english);
  const { asked, view } = askEnglish(trees.english, grammar, { french, links });
  return (question) => pairAsked(question, asked, links, { french, english: view });
}

function draftOf(
  pair: AskedPair,
  detail: Detail | null,
  segment: StudySegment,
  workshop: Workshop,
): DraftOf<'question'> | null {
  const { french, english } = pair;
  const { context, surroundings } = workshop;
  const answered =
    detail === null
      ? answerByContrast(french, english, segment, context)
      : answerByDetail(french, english, detail, surroundings, context);
  const fitting = answered && {
    ...answered,
    distractors: fittingDistractors(pair, answered).slice(0, MAX_DISTRACTORS),
  };
  const guard =
    fitting === null
      ? 'too-few-distractors'
      : refuseAnswered(pair, fitting, segment, context.sensitiveStems);
  if (fitting !== null && guard === null) return questionOf(pair, fitting, segment);
  reject(segment, french.stem, guard ?? 'too-few-distractors', workshop);
  return null;
}

function questionOf(
  { french, english, confidence }: AskedPair,
  { key, type, also, distractors }: Answered,
  segment: StudySegment,
): DraftOf<'question'> {
  const { fr, en } = segment;
  const { answer } = french;
  return {
    kind: 'question',
    variant: french.word,
    level: estimateLevel(fr),
    rank: BASE_RANK[french.word] * (0.5 + confidence / 2),
    segments: [segment.id],
    span: {
      fr: [answer.start, answer.end],
      en: english && [english.answer.start, english.answer.end],
    },
    instruction: 'choose-answer',
    stem: { fr: french.stem, en: english?.stem ?? null },
    options: [
      { key: true, ...key },
      ...distractors.map((distractor) => ({
        key: false as const,
        fr: distractor.fr,
        en: distractor.en,
        rationale: whyWrong(distractor, key),
      })),
    ],
    answer: {
      type,
      fr: [key.fr, ...also.fr],
      en: key.en === null ? null : [key.en, ...also.en],
      strict: [],
      confusables: {
        fr: distractors.map((distractor) => distractor.fr),
        en: key.en === null ? null : distractors.flatMap((distractor) => distractor.en ?? []),
      },
    },
    rationale: wordBoth(
      'cites',
      { excerpt: excerptAround(fr, answer.start, answer.end) },
      english && en !== null
        ? { excerpt: excerptAround(en, english.answer.start, english.answer.end) }
        : null,
    ),
  };
}

function whyWrong(distractor: Distractor, key: Answered['key']): ReturnType<typeof wordBoth> {
  return wordBoth(
    distractor.why,
    { option: distractor.fr, key: key.fr },
    key.en !== null && distractor.en !== null ? { option: distractor.en, key: key.en } : null,
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
