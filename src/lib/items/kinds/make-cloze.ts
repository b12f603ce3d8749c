import { GAP, type DraftOf, type ItemMaker, type StudySegment } from '../context.ts';
import { tellsTime } from '../details/tells-time.ts';
import { replaceSpan } from '../replace-span.ts';
import { findEnglishGap } from '../find-english-gap.ts';
import { excerptAround } from '../excerpt.ts';
import type { Distractor, Fact } from '../facts.ts';
import { isTopicName } from '../guards/reject-topic-name.ts';
import { findSideClaims } from '../statement/find-side-claims.ts';
import { shortenSentence } from '../statement/find-claims.ts';
import { keepWhole } from '../statement/keep-whole.ts';
import { refuseOpenGaps } from '../statement/refuse-open-gap.ts';
import { shortenBoth, type ShortenedBoth } from '../statement/shorten-both.ts';
import { isSelfStanding } from '../units/is-self-standing.ts';
import { wordBoth } from '../word-phrase.ts';

/** What a good gap of each sort was worth in a pilot judged by hand, as a share of acceptable items. */
const BASE_RANK = { date: 0.9, name: 0.8, number: 0.75, word: 0.7 } as const;

/** Fewer wrong options than two make no gap to fill. */
const MIN_DISTRACTORS = 2;

/** Longest stem of a date, an amount or a word: what is asked must not hide in it. */
const MOST_WORDS = 30;

/** Of a name, which must be part of the one thing that is said. */
const MOST_AROUND_NAME = 24;

/** Gaps over names, dates and numbers, with options of the same sort. */
export const makeCloze: ItemMaker = (context) => {
  const { facts, lexicon } = context;
  const shortenOnce = new Map<StudySegment, ShortenedBoth | null>();
  const refuseOpenGap = refuseOpenGaps(context);
  return facts
    .filter(({ distractors }) => distractors.length >= MIN_DISTRACTORS)
    .flatMap((fact) => {
      const { segment, start, end } = fact;
      const refuse = (guard: string): [] => {
        const candidate = `${fact.variant} ${fact.key}`;
        context.reject({ kind: 'cloze', segment: segment.id, candidate, guard });
        return [];
      };
      if (fact.variant === 'name' && !isSelfStanding(segment))
        return refuse('reject-unresolved-anaphor');
      if (fact.variant === 'name' && isTopicName(fact, context)) return refuse('reject-topic-name');
      // where no other amount would be a falsehood worth telling, none is worth asking for
      const worthy = fact.falsehoods.length > 0 || (fact.variant === 'date' && isDated(fact));
      if (/^(?:date|number)$/u.test(fact.variant) && !worthy) return refuse('no-sure-falsehood');
      if (/^(?:number|word)$/u.test(fact.variant) && !fact.asserted)
        return refuse('reject-presupposed');
      const known = shortenOnce.get(segment);
      const short = known === undefined ? shortenBoth(segment, context, MOST_WORDS) : known;
      shortenOnce.set(segment, short);
      // a number is worth asking where the statement is short, a name where it is not its subject
      const whole = mayStandWhole(fact) ? keepWhole(segment) : null;
      const shortened = short ?? (whole && { ...whole, en: segment.en });
      if (fact.variant === 'name' && countWords(shortened?.view.text ?? '') > MOST_AROUND_NAME)
        return refuse('reject-long-sentence');
      const isMain = fact.variant !== 'date' || tellsTime(fact);
      const made = shortened && isMain && clozeIn(fact, shortened);
      const open = made && refuseOpenGap(shortened.view, segment);
      if (open) return refuse(open);
      if (made) return [made];
      const uncut =
        segment.en === null || !isMain ? null : shortenSentence(segment, lexicon, MOST_WORDS);
      const madeUncut = uncut && clozeIn(fact, { ...uncut, en: segment.en });
      const openUncut = madeUncut && refuseOpenGap(uncut.view, segment);
      if (openUncut) return refuse(openUncut);
      if (madeUncut) return [madeUncut];
      if (fact.variant !== 'date') return refuse(shortened ? 'reject-aside' : 'no-short-form');
      const beside = findSideClaims(segment, context)
        .flatMap(({ fr, placeOf }) => {
          const there = placeOf([start, end]);
          return there ? (clozeOf(fact, fr, segment.en, there) ?? []) : [];
        })
        .slice(0, 1);
      return beside.length > 0 ? beside : refuse(shortened ? 'reject-aside' : 'no-short-form');
    });
};

/** Of a sentence with English both sides must tell the time alike, which falsehoods ask for. */
function isDated(fact: Fact): boolean {
  return fact.segment.en === null && isSelfStanding(fact.segment) && tellsTime(fact);
}

/** What is asked of a sentence that cannot be shortened: when, a word, or whom its subject has to do with. */
function mayStandWhole({ segment, variant, start }: Fact): boolean {
  if (variant === 'date' || variant === 'word') return true;
  const word = segment.trees.french?.words.find((one) => one.start === start);
  return variant === 'name' && /^(?:obj|iobj|obl)/u.test(word?.deprel ?? '');
}

function countWords(text: string): number {
  return text.split(/[ \u00a0]+/u).length;
}

/** Null where the key is not in what is left of the sentence, or not surely in its English. */
function clozeIn(fact: Fact, { view, placeOf, en }: ShortenedBoth): DraftOf<'cloze'> | null {
  const place = placeOf([fact.start, fact.end]);
  return place ? clozeOf(fact, view.text, en, place) : null;
}

/** `text` and `en` are the sentence or what is left of it, and `gap` where the key stands in `text`. */
function clozeOf(
  fact: Fact,
  text: string,
  en: string | null,
  [from, to]: readonly [number, number],
): DraftOf<'cloze'> | null {
  const { segment, start, end, key, english, variant } = fact;
  const { fr } = segment;
  const gapInEnglish = english && en !== null ? findEnglishGap(en, english, segment.en) : null;
  if (en !== null && english && gapInEnglish === null) return null;
  return {
    kind: 'cloze',
    variant,
    level: 'A1',
    rank: BASE_RANK[variant] - Math.min(0.2, text.length / 2500),
    segments: [segment.id],
    span: { fr: [start, end], en: english && [english.start, english.end] },
    instruction: 'complete',
    stem: {
      fr: replaceSpan(text, { start: from, end: to }, GAP),
      en: en !== null && gapInEnglish ? replaceSpan(en, gapInEnglish, GAP) : null,
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
      segment.en !== null && english
        ? { excerpt: excerptAround(segment.en, english.start, english.end) }
        : null,
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
