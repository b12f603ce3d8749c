/**
 * French verbs by form and by lemma, from the tables of Lefff as `french-verbs-lefff` packs them:
 * one letter a tense, six forms in the order 1s 2s 3s 1p 2p 3p.
 */
import { getConjugation, type Tense as LibraryTense } from 'french-verbs';
import type { VerbInfoIndex, VerbsInfo } from 'french-verbs-lefff';
import type { Gender, GrammaticalNumber, Person, Tense, VerbReading } from './features.ts';

/** The tables as the package exports them; `NA` and null stand for a form that does not exist. */
export type VerbTables = Readonly<VerbsInfo>;

/** Lefff's letter, the name that `french-verbs` has for the tense, and ours. */
const FINITE = [
  ['P', 'PRESENT', 'indicatif-present'],
  ['I', 'IMPARFAIT', 'indicatif-imparfait'],
  ['J', 'PASSE_SIMPLE', 'indicatif-passe-simple'],
  ['F', 'FUTUR', 'indicatif-futur-simple'],
  ['C', 'CONDITIONNEL_PRESENT', 'conditionnel-present'],
  ['S', 'SUBJONCTIF_PRESENT', 'subjonctif-present'],
  ['T', 'SUBJONCTIF_IMPARFAIT', 'subjonctif-imparfait'],
  ['Y', 'IMPERATIF_PRESENT', 'imperatif-present'],
] as const satisfies readonly (readonly [VerbInfoIndex, LibraryTense, Tense])[];
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
  /** The past participle in its agreement, or null where the verb or the form does not exist. */
  readonly participle: (lemma: string, gender: Gender, number: GrammaticalNumber) => string | null;
}

export function buildVerbLexicon(tables: VerbTables): VerbLexicon {
  const verbsInfo: VerbsInfo = { ...tables };
  const byForm = new Map<string, VerbReading[]>();
  const add = (form: string | null, reading: VerbReading): void => {
    if (form === null || form === 'NA' || form === '') return;
    const known = byForm.get(form);
    if (known) known.push(reading);
    else byForm.set(form, [reading]);
  };
  for (const [lemma, table] of Object.entries(tables)) {
    if (!/^\p{Ll}[\p{Ll}-]*$/u.test(lemma)) continue;
    for (const [letter, , tense] of FINITE) {
      table[letter]?.forEach((form, slot) => {
        add(form, { verbForm: 'Fin', lemma, tense, ...personOf(slot) });
      });
    }
    for (const [letter, verbForm] of NON_FINITE) {
      for (const form of new Set(table[letter])) add(form, { verbForm, lemma });
    }
  }
  return {
    readings: (form) => byForm.get(form) ?? [],
    conjugate: (lemma, tense, person, number) => {
      const slot = person - 1 + (number === 'Plur' ? 3 : 0);
      const row = FINITE.find(([, , name]) => name === tense);
      const listed = row === undefined ? null : (tables[lemma]?.[row[0]]?.[slot] ?? null);
      if (row === undefined || listed === null || listed === 'NA' || listed === '') return null;
      return getConjugation(verbsInfo, lemma, row[1], slot, {}, false, undefined, undefined, 'Act');
    },
    // Masculine singular and plural, feminine singular and plural.
    participle: (lemma, gender, number) => {
      const slot = (gender === 'Fem' ? 2 : 0) + (number === 'Plur' ? 1 : 0);
      const listed = tables[lemma]?.K?.[slot] ?? null;
      return listed === 'NA' || listed === '' ? null : listed;
    },
  };
}

function personOf(slot: number): { person: Person; number: GrammaticalNumber } {
  const persons = [1, 2, 3] as const;
  return { person: persons[slot % 3] ?? 3, number: slot < 3 ? 'Sing' : 'Plur' };
}
