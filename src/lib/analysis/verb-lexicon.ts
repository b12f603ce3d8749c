/**
 * French verbs by form and by lemma, from the tables of Lefff as `french-verbs-lefff` packs them:
 * one letter a tense, six forms in the order 1s 2s 3s 1p 2p 3p.
 */
import type { GrammaticalNumber, Person, Tense, VerbReading } from './features.ts';

/** The tables as the package exports them; `NA` and null stand for a form that does not exist. */
export type VerbTables = Readonly<
  Record<string, Readonly<Record<string, readonly (string | null)[] | undefined>>>
>;

const FINITE: readonly (readonly [string, Tense])[] = [
  ['P', 'indicatif-present'],
  ['I', 'indicatif-imparfait'],
  ['J', 'indicatif-passe-simple'],
  ['F', 'indicatif-futur-simple'],
  ['C', 'conditionnel-present'],
  ['S', 'subjonctif-present'],
  ['T', 'subjonctif-imparfait'],
  ['Y', 'imperatif-present'],
];
const NON_FINITE = [
  ['W', 'Inf'],
  ['G', 'PresPart'],
  ['K', 'PastPart'],
] as const;

export interface VerbLexicon {
  /** Every reading of a lower-case form; empty where it is no verb. */
  readonly readings: (form: string) => readonly VerbReading[];
  /** The form of a verb, or null where the verb or the form does not exist. */
  readonly conjugate: (
    lemma: string,
    tense: Tense,
    person: Person,
    number: GrammaticalNumber,
  ) => string | null;
}

export function buildVerbLexicon(tables: VerbTables): VerbLexicon {
  const byForm = new Map<string, VerbReading[]>();
  const add = (form: string | null, reading: VerbReading): void => {
    if (form === null || form === 'NA' || form === '') return;
    const known = byForm.get(form);
    if (known) known.push(reading);
    else byForm.set(form, [reading]);
  };
  for (const [lemma, table] of Object.entries(tables)) {
    if (!/^\p{Ll}[\p{Ll}-]*$/u.test(lemma) || lemma === 'uw') continue;
    for (const [letter, tense] of FINITE) {
      table[letter]?.forEach((form, slot) => {
        add(form, { verbForm: 'Fin', lemma, tense, ...personOf(slot) });
      });
    }
    for (const [letter, verbForm] of NON_FINITE) {
      for (const form of new Set(table[letter])) add(form, { verbForm, lemma });
    }
  }
  const letterOf = new Map(FINITE.map(([letter, tense]) => [tense, letter]));
  return {
    readings: (form) => byForm.get(form) ?? [],
    conjugate: (lemma, tense, person, number) => {
      const slot = person - 1 + (number === 'Plur' ? 3 : 0);
      const form = tables[lemma]?.[letterOf.get(tense) ?? '']?.[slot] ?? null;
      return form === null || form === 'NA' || form === '' ? null : form;
    },
  };
}

function personOf(slot: number): { person: Person; number: GrammaticalNumber } {
  const persons = [1, 2, 3] as const;
  return { person: persons[slot % 3] ?? 3, number: slot < 3 ? 'Sing' : 'Plur' };
}
