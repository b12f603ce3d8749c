import type { FormReading } from '#lib/analysis/form-lexicon/form-lexicon.ts';
import type { Gender, GrammaticalNumber } from '#lib/analysis/features.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';
import words from '../data/grammar-words.json' with { type: 'json' };

/** Nouns that people say with and without elision, or with either gender, whatever a lexicon says. */
const UNSETTLED = new Set(words.unsettledNouns);

/**
 * Gender and number of a form wherever it is a noun; null for each that the form leaves open. A noun
 * for people that women and men bear has no gender of its own.
 */
export function readNoun(
  form: string,
  readingsOf: (form: string) => readonly FormReading[],
  { roleNouns, nounGender }: Pick<Lexicon, 'roleNouns' | 'nounGender'>,
): { readonly gender: Gender | null; readonly number: GrammaticalNumber | null } {
  const nouns = readingsOf(form).filter(({ upos }) => upos === 'NOUN');
  const genders = new Set(nouns.map(({ feats }) => feats['Gender']));
  const numbers = new Set(nouns.map(({ feats }) => feats['Number']));
  const gender = genders.size === 1 ? genderOf([...genders][0]) : null;
  const number = numbers.size === 1 ? numberOf([...numbers][0]) : null;
  const epicene = roleNouns.has(form) && roleNouns.get(form) === null;
  const listed = nouns.map(({ lemma }) => nounGender(lemma));
  const denied = listed.some((one) => one !== null && one !== gender);
  return {
    gender: epicene || denied || UNSETTLED.has(form.replace(/s$/u, '')) ? null : gender,
    number,
  };
}

/** Whether *l'* or *le* before it is a matter of dispute. */
export function isUnsettled(form: string): boolean {
  return UNSETTLED.has(form.replace(/s$/u, ''));
}

function genderOf(value: string | undefined): Gender | null {
  return value === 'Masc' || value === 'Fem' ? value : null;
}

function numberOf(value: string | undefined): GrammaticalNumber | null {
  return value === 'Sing' || value === 'Plur' ? value : null;
}
