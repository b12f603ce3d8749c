import type { FiniteReading } from '#lib/analysis/features.ts';
import type { VerbMention } from '#lib/analysis/mention.ts';
import {
  GAP,
  type DraftOf,
  type ItemContext,
  type ItemMaker,
  type StudySegment,
} from '../context.ts';
import { replaceSpan } from '../replace-span.ts';
import { excerptAround } from '../excerpt.ts';
import grammar from '../grammar.json' with { type: 'json' };
import type { Bilingual } from '#lib/bank/schema.ts';
import { askedTense, describeForm, labelForm, type AskedTense } from '../describe-form.ts';
import { hasTwoAgreements } from '../guards/reject-double-agreement.ts';
import { beginsWithVowel, isElisionCue } from '../guards/reject-elision-cue.ts';
import { hasUnresolvedPronoun } from '../guards/reject-unresolved-anaphor.ts';
import { hasOddSyntax } from '../guards/reject-odd-syntax.ts';
import { isKeyRepeated } from '../guards/reject-repeated-key.ts';
import { hasQuotation } from '../guards/reject-quotation.ts';
import { wordAfter, wordBefore, type Gap } from '../guards/stem.ts';
import { estimateLevel } from '../level.ts';
import { wordBoth } from '../word-phrase.ts';

/** About 40 words: what can be read and held for one verb, in UTF-16 units. */
const MAX_STEM_LENGTH = 250;

/** The tenses that learners take for each other, likeliest first (same person). */
const CONFUSED: Record<AskedTense, readonly AskedTense[]> = {
  'indicatif-present': ['indicatif-imparfait', 'indicatif-passe-simple', 'indicatif-futur-simple'],
  'indicatif-imparfait': ['indicatif-passe-simple', 'conditionnel-present', 'indicatif-present'],
  'indicatif-passe-simple': ['indicatif-imparfait', 'indicatif-present', 'indicatif-futur-simple'],
  'indicatif-futur-simple': ['conditionnel-present', 'indicatif-present', 'indicatif-passe-simple'],
  'conditionnel-present': ['indicatif-futur-simple', 'indicatif-imparfait', 'indicatif-present'],
  'subjonctif-present': ['indicatif-present', 'indicatif-futur-simple', 'indicatif-imparfait'],
};

/** The first level at which each tense is taught (Référentiels pour le français, Didier). */
const TAUGHT_AT: Record<AskedTense, 0 | 1 | 2 | 3> = {
  'indicatif-present': 0,
  'indicatif-imparfait': 1,
  'indicatif-passe-simple': 2,
  'indicatif-futur-simple': 1,
  'conditionnel-present': 2,
  'subjonctif-present': 2,
};

/** A verb to be put into its tense; the stem names the infinitive and the tense, each once a text. */
export const makeConjugation: ItemMaker = (context) => {
  const asked = new Set<string>();
  return context.segments
    .filter(({ single, fr }) => single && fr.length <= MAX_STEM_LENGTH && !hasQuotation(fr))
    .filter((segment) => !hasUnresolvedPronoun(segment, context.lexicon))
    .filter(({ analysis }) => !hasOddSyntax(analysis.tokens, context.lexicon))
    .flatMap((segment) =>
      segment.analysis.verbs
        .flatMap((verb) => conjugationOf(verb, segment, context))
        .filter(({ stem }) => {
          const cue = stem.fr.slice(stem.fr.lastIndexOf(' ('));
          const isNew = !asked.has(cue);
          asked.add(cue);
          return isNew;
        }),
    );
};

function conjugationOf(
  verb: VerbMention,
  segment: StudySegment,
  context: ItemContext,
): DraftOf<'conjugation'>[] {
  const { reading, start, end, text: key } = verb;
  const gap: Gap = { segment, start, end, key };
  const tense = askedTense(reading.tense);
  if (tense === null || wordAfter(gap).startsWith('-') || isKeyRepeated(gap)) return [];
  const reflexive = /^s(?:e|['’])$/iu.test(wordBefore(gap));
  const infinitive = reflexive ? pronominal(reading.lemma) : reading.lemma;
  const others = wrongForms(reading, tense, gap, reflexive, context)
    .filter(({ form }) => !isElisionCue(gap, form))
    .slice(0, 3);
  if (others.length < 2) return [];
  const { fr, en } = segment;
  const excerpt = excerptAround(fr, start, end);
  const told = (
    name: 'conjugation' | 'otherForm',
    form: string,
    read: FiniteReading,
  ): Bilingual => {
    const { fr: french, en: english } = describeForm(form, read, context.lexicon.verbs, reflexive);
    const slots = { key: form, option: form, lemma: infinitive, excerpt };
    return wordBoth(
      name,
      { ...slots, description: french },
      en === null ? null : { ...slots, description: english },
    );
  };
  const labelled = (read: FiniteReading): string | null => (en === null ? null : labelForm(read));
  return [
    {
      kind: 'conjugation',
      variant: tense,
      level: estimateLevel(fr, TAUGHT_AT[tense]),
      rank: 0.7 - Math.min(0.2, fr.length / 1500) + (tense === 'indicatif-present' ? 0 : 0.1),
      segments: [segment.id],
      span: { fr: [start, end], en: null },
      instruction: 'conjugate',
      stem: {
        fr: `${replaceSpan(fr, verb, GAP)} (${infinitive}, ${grammar.tenses[tense].short})`,
        en,
      },
      options: [
        { key: true, fr: key, en: labelled(reading) },
        ...others.map(({ form, reading: wrong }) => ({
          key: false as const,
          fr: form,
          en: labelled(wrong),
          rationale: told('otherForm', form, wrong),
        })),
      ],
      answer: {
        type: 'text',
        fr: [key],
        en: null,
        strict: ['accent'],
        confusables: { fr: others.map(({ form }) => form), en: null },
      },
      rationale: told('conjugation', key, reading),
    },
  ];
}

/** *avérer* behind *s'* is *s'avérer*. */
function pronominal(infinitive: string): string {
  return beginsWithVowel(infinitive) === false ? `se ${infinitive}` : `s'${infinitive}`;
}

interface WrongForm {
  readonly form: string;
  readonly reading: FiniteReading;
}

/**
 * The tenses that the asked one is taken for, the other number where it cannot be right as well, and
 * a homophone of another person where no *se* rules it out.
 */
function wrongForms(
  reading: FiniteReading,
  tense: AskedTense,
  gap: Gap,
  reflexive: boolean,
  { lexicon }: ItemContext,
): WrongForm[] {
  const { lemma, number } = reading;
  const [first, ...rest] = CONFUSED[tense].map(
    (other) => ({ tense: other, person: 3, number }) as const,
  );
  const otherNumber = { tense, person: 3, number: number === 'Sing' ? 'Plur' : 'Sing' } as const;
  const otherPerson = { tense, person: tense === 'indicatif-present' ? 2 : 1, number } as const;
  const tried = [
    ...(first ? [first] : []),
    ...(hasTwoAgreements(gap) ? [] : [otherNumber]),
    ...(reflexive || number === 'Plur' ? [] : [otherPerson]),
    ...rest,
  ];
  const seen = new Set([gap.key]);
  return tried.flatMap((wrong): WrongForm[] => {
    const form = lexicon.verbs.conjugate(lemma, wrong.tense, wrong.person, wrong.number);
    if (form === null || seen.has(form)) return [];
    seen.add(form);
    return [{ form, reading: { lemma, ...wrong } }];
  });
}
