import type { FiniteReading, Tense } from '#lib/analysis/features.ts';
import type { VerbMention } from '#lib/analysis/mention.ts';
import {
  GAP,
  type DraftOf,
  type ItemContext,
  type ItemMaker,
  type StudySegment,
} from '../context.ts';
import { excerptAround } from '../excerpt.ts';
import grammar from '../grammar.json' with { type: 'json' };
import { isElisionCue } from '../guards/reject-elision-cue.ts';
import { isKeyRepeated } from '../guards/reject-repeated-key.ts';
import { hasQuotation } from '../guards/reject-quotation.ts';
import { wordAfter, type Gap } from '../guards/stem.ts';
import { estimateLevel } from '../level.ts';
import { wordBoth } from '../word-phrase.ts';

type AskedTense = keyof typeof grammar.tenses;
const MAX_STEM_LENGTH = 300;

/** The tenses that learners take for each other, likeliest first (same person). */
const CONFUSED: Record<AskedTense, readonly AskedTense[]> = {
  'indicatif-present': ['indicatif-imparfait', 'indicatif-passe-simple', 'indicatif-futur-simple'],
  'indicatif-imparfait': ['indicatif-passe-simple', 'conditionnel-present', 'indicatif-present'],
  'indicatif-passe-simple': ['indicatif-imparfait', 'indicatif-present', 'indicatif-futur-simple'],
  'indicatif-futur-simple': ['conditionnel-present', 'indicatif-present', 'indicatif-passe-simple'],
  'conditionnel-present': ['indicatif-futur-simple', 'indicatif-imparfait', 'indicatif-present'],
  'subjonctif-present': ['indicatif-present', 'indicatif-futur-simple', 'indicatif-imparfait'],
};

/** A verb to be put into its tense; the stem names the infinitive and the tense. */
export const makeConjugation: ItemMaker = (context) =>
  context.segments
    .filter(({ single, fr }) => single && fr.length <= MAX_STEM_LENGTH && !hasQuotation(fr))
    .flatMap((segment) =>
      segment.analysis.verbs.flatMap((verb) => conjugationOf(verb, segment, context)),
    );

function conjugationOf(
  verb: VerbMention,
  segment: StudySegment,
  context: ItemContext,
): DraftOf<'conjugation'>[] {
  const { reading, start, end, text: key } = verb;
  const gap: Gap = { segment, start, end, key };
  const tense = askedTense(reading.tense);
  if (tense === null || wordAfter(gap).startsWith('-') || isKeyRepeated(gap)) return [];
  const others = wrongForms(reading, tense, key, context).filter(
    ({ form }) => !isElisionCue(gap, form),
  );
  if (others.length < 2) return [];
  const { fr, en } = segment;
  const excerpt = excerptAround(fr, start, end);
  return [
    {
      kind: 'conjugation',
      variant: tense,
      level: estimateLevel(fr, tense === 'indicatif-present' ? 0 : 1),
      rank: 0.7 - Math.min(0.2, fr.length / 1500) + (tense === 'indicatif-present' ? 0 : 0.1),
      segments: [segment.id],
      span: { fr: [start, end], en: null },
      instruction: 'conjugate',
      stem: {
        fr: `${fr.slice(0, start)}${GAP}${fr.slice(end)} (${reading.lemma}, ${grammar.tenses[tense].short})`,
        en,
      },
      options: [
        { key: true, fr: key, en: en === null ? null : optionLabel(reading) },
        ...others.slice(0, 3).map(({ form, reading: wrong }) => ({
          key: false as const,
          fr: form,
          en: en === null ? null : optionLabel(wrong),
          rationale: wordBoth(
            'otherForm',
            { option: form, description: description(wrong).fr, lemma: reading.lemma },
            en === null
              ? null
              : { option: form, description: description(wrong).en, lemma: reading.lemma },
          ),
        })),
      ],
      answer: {
        type: 'text',
        fr: [key],
        en: null,
        strict: ['accent'],
        confusables: { fr: others.map(({ form }) => form), en: null },
      },
      rationale: wordBoth(
        'conjugation',
        { key, description: description(reading).fr, lemma: reading.lemma, excerpt },
        en === null
          ? null
          : { key, description: description(reading).en, lemma: reading.lemma, excerpt },
      ),
    },
  ];
}

function askedTense(tense: Tense): AskedTense | null {
  return tense === 'subjonctif-imparfait' || tense === 'imperatif-present' ? null : tense;
}

interface WrongForm {
  readonly form: string;
  readonly reading: FiniteReading;
}

/** The other number of the same tense, the first person, and the tenses it is taken for. */
function wrongForms(
  reading: FiniteReading,
  tense: AskedTense,
  key: string,
  { lexicon }: ItemContext,
): WrongForm[] {
  const other = reading.number === 'Sing' ? 'Plur' : 'Sing';
  const [first, second, third] = CONFUSED[tense];
  const tried: (Omit<FiniteReading, 'lemma'> | null)[] = [
    first === undefined ? null : { tense: first, person: 3, number: reading.number },
    { tense, person: 3, number: other },
    { tense, person: tense === 'indicatif-present' ? 2 : 1, number: reading.number },
    second === undefined ? null : { tense: second, person: 3, number: reading.number },
    third === undefined ? null : { tense: third, person: 3, number: reading.number },
  ];
  const seen = new Set([key]);
  return tried.flatMap((wrong): WrongForm[] => {
    if (wrong === null) return [];
    const form = lexicon.verbs.conjugate(reading.lemma, wrong.tense, wrong.person, wrong.number);
    if (form === null || seen.has(form)) return [];
    seen.add(form);
    return [{ form, reading: { lemma: reading.lemma, ...wrong } }];
  });
}

function description({ tense, person, number }: FiniteReading): { fr: string; en: string } {
  const known = askedTense(tense) ?? 'indicatif-present';
  const whose = grammar.persons[`${person}${number}`];
  return {
    fr: `${grammar.tenses[known].fr}, ${whose.fr},`,
    en: `${grammar.tenses[known].en}, ${whose.en},`,
  };
}

/** What stands on the English side of a French verb form: its place in the table. */
function optionLabel({ tense, person, number }: FiniteReading): string {
  const known = askedTense(tense) ?? 'indicatif-present';
  return `${grammar.tenses[known].en.replace(/^the /u, '')}, ${grammar.persons[`${person}${number}`].en}`;
}
