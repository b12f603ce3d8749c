import { GAP, type DraftOf, type ItemMaker } from '../context.ts';
import { replaceSpan } from '../replace-span.ts';
import { excerptAround } from '../excerpt.ts';
import type { Distractor, Fact } from '../facts.ts';
import { estimateLevel } from '../level.ts';
import { wordBoth } from '../word-phrase.ts';

/** What a good gap of each sort was worth in a pilot judged by hand, as a share of acceptable items. */
const BASE_RANK = { date: 0.9, name: 0.8, number: 0.75, word: 0.7 } as const;

/** Fewer wrong options than two make no gap to fill. */
const MIN_DISTRACTORS = 2;

/** Gaps over names, dates and numbers, with options of the same sort. */
export const makeCloze: ItemMaker = ({ facts }) =>
  facts.filter(({ distractors }) => distractors.length >= MIN_DISTRACTORS).map(clozeOf);

function clozeOf(fact: Fact): DraftOf<'cloze'> {
  const { segment, start, end, key, english, variant } = fact;
  const { fr, en } = segment;
  return {
    kind: 'cloze',
    variant,
    level: estimateLevel(fr),
    rank: BASE_RANK[variant] - Math.min(0.2, fr.length / 2500),
    segments: [segment.id],
    span: { fr: [start, end], en: english && [english.start, english.end] },
    instruction: 'complete',
    stem: {
      fr: replaceSpan(fr, fact, GAP),
      en: en !== null && english ? replaceSpan(en, english, GAP) : null,
    },
    options: [
      { key: true, fr: key, en: english?.text ?? null },
      ...fact.distractors.map((distractor) => ({
        key: false as const,
        fr: distractor.fr,
        en: distractor.en,
        rationale: whyWrong(distractor, fact),
      })),
    ],
    answer: {
      type: answerTypeOf(variant),
      fr: [key, ...fact.otherForms],
      en: english ? [english.text, ...(english.text === key ? fact.otherForms : [])] : null,
      strict: [],
      confusables: {
        fr: fact.distractors.map((distractor) => distractor.fr),
        en: english ? fact.distractors.flatMap((distractor) => distractor.en ?? []) : null,
      },
    },
    rationale: wordBoth(
      'cites',
      { excerpt: excerptAround(fr, start, end) },
      en !== null && english ? { excerpt: excerptAround(en, english.start, english.end) } : null,
    ),
  };
}

function answerTypeOf(variant: Fact['variant']): 'text' | 'date' | 'number' {
  return variant === 'date' || variant === 'number' ? variant : 'text';
}

function whyWrong(distractor: Distractor, { key, english }: Fact): ReturnType<typeof wordBoth> {
  return wordBoth(
    distractor.why,
    { option: distractor.fr, key },
    english && distractor.en !== null ? { option: distractor.en, key: english.text } : null,
  );
}
