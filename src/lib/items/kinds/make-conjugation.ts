import type { Level } from '#lib/core/level.ts';
import { acceptedSpellings, hasTwoSpellings } from '../conjugation/accept-spellings.ts';
import { cueOf, infinitiveOf } from '../conjugation/cue-of.ts';
import { chooseWrongForms } from '../conjugation/choose-wrong-forms.ts';
import type { AskedTense } from '../conjugation/conjugated.ts';
import { describeForm, labelForm } from '../conjugation/describe-form.ts';
import { explainWrongForm } from '../conjugation/explain-wrong-form.ts';
import { findVerbGroups } from '../conjugation/find-verb-groups.ts';
import type { VerbGroup } from '../conjugation/verb-group.ts';
import {
  GAP,
  type DraftOf,
  type ItemMaker,
  type MakerContext,
  type StudySegment,
} from '../context.ts';
import { excerptAround } from '../excerpt.ts';
import { showsThroughElision } from '../guards/reject-elision-before.ts';
import { harderOf } from '../level/level-of-sentence.ts';
import type { Shown } from '../practice/choose-shown.ts';
import { showPlaces } from '../practice/show-places.ts';
import { replaceSpan } from '../replace-span.ts';
import { wordBoth } from '../word-phrase.ts';

const LEAST_WRONG = 2;
const MOST_WRONG = 3;
/** How much rank each further item on the same tense in a text loses, and where that ends. */
const WORN = 0.02;
const WORN_OUT = 0.2;

/** The first level at which each tense is taught (Référentiels pour le français, Didier). */
const TAUGHT_AT: Readonly<Record<AskedTense, Level>> = {
  'indicatif-present': 'A1',
  'indicatif-imparfait': 'A2',
  'indicatif-passe-simple': 'B1',
  'indicatif-futur-simple': 'A2',
  'conditionnel-present': 'B1',
  'subjonctif-present': 'B1',
  'passe-compose': 'A2',
  'plus-que-parfait': 'B1',
  'futur-anterieur': 'B2',
  'conditionnel-passe': 'B2',
};

/** A verb to be put into its tense; the stem names the infinitive and the tense, each once a text. */
export const makeConjugation: ItemMaker = (context) => {
  const asked = new Set<string>();
  const times = new Map<string, number>();
  return context.segments.flatMap((segment) => {
    const view = segment.trees.french;
    if (view === null || !segment.single) return [];
    const reject = (candidate: string, guard: string): void => {
      context.reject({ kind: 'conjugation', segment: segment.id, candidate, guard });
    };
    const shownFor = showPlaces(view, segment.en !== null, context, reject);
    return findVerbGroups(view, context, reject).flatMap((group) => {
      const shown = shownFor(group);
      const draft = typeof shown === 'string' ? shown : draftOf(segment, group, shown, context);
      if (typeof draft === 'string') {
        reject(group.key, draft);
        return [];
      }
      const cue = cueOf(group);
      if (asked.has(cue)) return [];
      asked.add(cue);
      const before = times.get(draft.variant) ?? 0;
      times.set(draft.variant, before + 1);
      return [{ ...draft, rank: draft.rank - Math.min(WORN_OUT, before * WORN) }];
    });
  });
};

function draftOf(
  { id, fr, en }: StudySegment,
  group: VerbGroup,
  shown: Shown,
  { lexicon }: MakerContext,
): DraftOf<'conjugation'> | string {
  const { start, end, key, at, reflexive } = group;
  if (hasTwoSpellings(group)) return 'reject-two-spellings';
  if (standsTwice(fr.slice(shown.start, shown.end), key)) return 'reject-repeated-key';
  const bilingual = en !== null;
  const infinitive = infinitiveOf(group);
  const wrong = chooseWrongForms(group, lexicon.verbs)
    .filter(({ form }) => !showsThroughElision(fr, start, [key, form]))
    .slice(0, MOST_WRONG)
    .map((one) => ({
      form: one.form,
      ...explainWrongForm(one, group, infinitive, lexicon.verbs, bilingual),
    }));
  if (wrong.length < LEAST_WRONG) return 'too-few-distractors';
  const described = describeForm(at, lexicon.verbs, reflexive);
  const slots = { key, lemma: infinitive, excerpt: excerptAround(fr, start, end) };
  return {
    kind: 'conjugation',
    variant: at.tense,
    level: levelOf(group),
    rank: rankOf(fr, group),
    segments: [id],
    span: { fr: [start, end], en: null },
    instruction: 'conjugate',
    stem: { fr: `${shown.cut(replaceSpan(fr, group, GAP))} (${cueOf(group)})`, en },
    options: [
      { key: true, fr: key, en: bilingual ? labelForm(at) : null },
      ...wrong.map(({ form, label, rationale }) => ({
        key: false as const,
        fr: form,
        en: bilingual ? label : null,
        rationale,
      })),
    ],
    answer: {
      type: 'text',
      fr: [key, ...acceptedSpellings(group)],
      en: null,
      strict: ['accent'],
      confusables: { fr: wrong.map(({ form }) => form), en: null },
    },
    rationale: wordBoth(
      'conjugation',
      { ...slots, description: described.fr },
      bilingual ? { ...slots, description: described.en } : null,
    ),
  };
}

function levelOf({ at }: VerbGroup): Level {
  const taught = TAUGHT_AT[at.tense];
  return at.voice === 'passive' ? harderOf(taught, 'B1') : taught;
}

/** The present of *être* and *avoir* is no news to anybody; what agrees or is irregular is. */
function rankOf(sentence: string, { at }: VerbGroup): number {
  const plain = at.tense === 'indicatif-present' && at.voice === 'active';
  const common = /^(?:être|avoir)$/u.test(at.lemma);
  return 0.8 - Math.min(0.2, sentence.length / 1500) - (plain ? 0.08 : 0) - (common ? 0.08 : 0);
}

/** Whether the form can be copied from another place of the sentence. */
function standsTwice(sentence: string, key: string): boolean {
  const words = ` ${sentence.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `;
  return words.split(` ${key.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `).length > 2;
}
