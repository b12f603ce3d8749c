/** Universal Dependencies values, as far as this analysis knows them. */
export type Gender = 'Masc' | 'Fem';
export type GrammaticalNumber = 'Sing' | 'Plur';
export type Person = 1 | 2 | 3;

/** Finite tenses that Lefff lists, named as a French grammar names them. */
export const TENSES = [
  'indicatif-present',
  'indicatif-imparfait',
  'indicatif-passe-simple',
  'indicatif-futur-simple',
  'conditionnel-present',
  'subjonctif-present',
  'subjonctif-imparfait',
  'imperatif-present',
] as const;
export type Tense = (typeof TENSES)[number];

export interface FiniteReading {
  readonly lemma: string;
  readonly tense: Tense;
  readonly person: Person;
  readonly number: GrammaticalNumber;
}

/** One of the things a form of a verb can be. */
export type VerbReading =
  | ({ readonly verbForm: 'Fin' } & FiniteReading)
  | { readonly verbForm: 'Inf' | 'PresPart' | 'PastPart'; readonly lemma: string };
