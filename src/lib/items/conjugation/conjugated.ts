import type { Gender, GrammaticalNumber, Person, Tense } from '#lib/analysis/features.ts';
import type { VerbLexicon } from '#lib/analysis/verb-lexicon.ts';
import type grammar from '../grammar.json';

/** The tenses that items ask for; the imperfect subjunctive and the imperative are left out. */
export type AskedTense = keyof typeof grammar.tenses;

/** A place in the table of a verb. */
export interface Conjugated {
  readonly lemma: string;
  readonly tense: AskedTense;
  readonly voice: 'active' | 'passive';
  readonly person: Person;
  readonly number: GrammaticalNumber;
  /** Of the active's compound tenses; null elsewhere. */
  readonly auxiliary: 'avoir' | 'être' | null;
  /** What the participle agrees with; null where there is none, or it stays as it is. */
  readonly agreement: { readonly gender: Gender; readonly number: GrammaticalNumber } | null;
}

/** Of each compound tense, that of its auxiliary. */
export const AUXILIARY_TENSE = {
  'passe-compose': 'indicatif-present',
  'plus-que-parfait': 'indicatif-imparfait',
  'futur-anterieur': 'indicatif-futur-simple',
  'conditionnel-passe': 'conditionnel-present',
} as const satisfies Partial<Record<AskedTense, Tense>>;

type CompoundTense = keyof typeof AUXILIARY_TENSE;
type SimpleTense = Exclude<AskedTense, CompoundTense>;

export function isCompound(tense: AskedTense): tense is CompoundTense {
  return tense in AUXILIARY_TENSE;
}

/** The compound tense that an auxiliary in this tense makes; null for those not asked for. */
export function compoundOf(tense: Tense): AskedTense | null {
  const compounds = [
    'passe-compose',
    'plus-que-parfait',
    'futur-anterieur',
    'conditionnel-passe',
  ] as const;
  return compounds.find((compound) => AUXILIARY_TENSE[compound] === tense) ?? null;
}

export function askedTense(tense: Tense): SimpleTense | null {
  return tense === 'subjonctif-imparfait' || tense === 'imperatif-present' ? null : tense;
}

/** How it is written, in lower case; null where the tables lack it. */
export function spell(at: Conjugated, verbs: VerbLexicon): string | null {
  const { lemma, tense, voice, person, number, auxiliary, agreement } = at;
  const finite = (verb: string, simple: Tense): string | null =>
    verbs.conjugate(verb, simple, person, number);
  if (!isCompound(tense)) {
    if (voice === 'active') return finite(lemma, tense);
    return joined(finite('être', tense), participleOf(lemma, agreement, verbs));
  }
  const participle = participleOf(lemma, agreement, verbs);
  if (voice === 'passive')
    return joined(finite('avoir', AUXILIARY_TENSE[tense]), 'été', participle);
  return joined(finite(auxiliary ?? 'avoir', AUXILIARY_TENSE[tense]), participle);
}

function participleOf(
  lemma: string,
  agreement: Conjugated['agreement'],
  verbs: VerbLexicon,
): string | null {
  return verbs.participle(lemma, agreement?.gender ?? 'Masc', agreement?.number ?? 'Sing');
}

function joined(...parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : parts.join(' ');
}
