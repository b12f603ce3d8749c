import type { DraftOf, StudySegment } from '../context.ts';
import { excerptAround } from '../excerpt.ts';
import type { Distractor } from '../facts.ts';
import { setFrenchSpaces } from '../set-french-spaces.ts';
import { wordBoth } from '../word-phrase.ts';
import type { Answered } from './answered.ts';
import type { QuestionWord } from './asked.ts';
import type { AskedPair } from './pair-asked.ts';

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

/** The item that a question with its options makes. */
export function writeItem(
  { french, english, confidence }: AskedPair,
  { key, type, also, distractors }: Answered,
  segment: StudySegment,
): DraftOf<'question'> {
  const { fr, en } = segment;
  const { answer } = french;
  // one of a list, whatever word asks for it
  const word = french.listed === true && french.word === 'what' ? 'which' : french.word;
  return {
    kind: 'question',
    variant: word,
    level: 'A1',
    rank: BASE_RANK[word] * (0.5 + confidence / 2),
    segments: [segment.id],
    span: {
      fr: [answer.start, answer.end],
      en: english && [english.answer.start, english.answer.end],
    },
    instruction: 'choose-answer',
    stem: { fr: setFrenchSpaces(french.stem), en: english?.stem ?? null },
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
