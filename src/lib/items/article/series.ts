import type { Gender, GrammaticalNumber } from '#lib/analysis/features.ts';

/** What a determiner goes with; null where it goes with both. */
export interface DeterminerForm {
  readonly form: string;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** The sound that must follow. */
  readonly before: 'vowel' | 'consonant' | null;
}

export type SeriesName =
  | 'definite'
  | 'indefinite'
  | 'de'
  | 'a'
  | 'demonstrative'
  | 'possessive-first'
  | 'possessive-second'
  | 'possessive-third';

const singular = (
  form: string,
  gender: Gender | null,
  before: DeterminerForm['before'] = null,
): DeterminerForm => ({ form, gender, number: 'Sing', before });
const plural = (form: string): DeterminerForm => ({
  form,
  gender: null,
  number: 'Plur',
  before: null,
});
const possessives = (letter: string): readonly DeterminerForm[] => [
  singular(`${letter}on`, 'Masc'),
  // *mon école*: the feminine takes this form before a vowel.
  singular(`${letter}on`, 'Fem', 'vowel'),
  singular(`${letter}a`, 'Fem', 'consonant'),
  plural(`${letter}es`),
];

/**
 * Determiners that say the same of a noun but for its gender, its number and the sound that follows,
 * so that one alone is right before a given noun. Apostrophes are straight.
 */
export const SERIES: Readonly<Record<SeriesName, readonly DeterminerForm[]>> = {
  definite: [
    singular('le', 'Masc', 'consonant'),
    singular('la', 'Fem', 'consonant'),
    singular("l'", null, 'vowel'),
    plural('les'),
  ],
  indefinite: [singular('un', 'Masc'), singular('une', 'Fem'), plural('des')],
  de: [
    singular('du', 'Masc', 'consonant'),
    singular('de la', 'Fem', 'consonant'),
    singular("de l'", null, 'vowel'),
    plural('des'),
  ],
  a: [
    singular('au', 'Masc', 'consonant'),
    singular('à la', 'Fem', 'consonant'),
    singular("à l'", null, 'vowel'),
    plural('aux'),
  ],
  demonstrative: [
    singular('ce', 'Masc', 'consonant'),
    singular('cet', 'Masc', 'vowel'),
    singular('cette', 'Fem'),
    plural('ces'),
  ],
  'possessive-first': possessives('m'),
  'possessive-second': possessives('t'),
  'possessive-third': possessives('s'),
};

/** The series that a form belongs to; *des* stands in two, *un* may be a number. */
export function seriesOf(form: string, fused: boolean): SeriesName | null {
  const straight = form.replace(/’/gu, "'").toLowerCase();
  if (straight === 'des' && !fused) return 'indefinite';
  const names = [
    'definite',
    'de',
    'a',
    'indefinite',
    'demonstrative',
    'possessive-first',
    'possessive-second',
    'possessive-third',
  ] as const;
  return names.find((name) => SERIES[name].some(({ form: own }) => own === straight)) ?? null;
}
