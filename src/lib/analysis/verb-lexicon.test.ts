import { describe, expect, it } from 'vitest';
import { loadFormLexicon } from '../../cli/load-analyser.ts';
import { findNounGender } from './find-noun-gender.ts';
import { buildVerbLexicon } from './verb-lexicon.ts';

const forms = loadFormLexicon('fr');
if (!forms.ok || forms.value === null) throw new Error('No lexicon');
const french = forms.value;
const verbs = buildVerbLexicon(french);

describe('a form', () => {
  it('has every reading once, also of an auxiliary', () => {
    expect(verbs.readings('fut')).toEqual([
      {
        verbForm: 'Fin',
        lemma: 'être',
        tense: 'indicatif-passe-simple',
        person: 3,
        number: 'Sing',
      },
    ]);
    expect(verbs.readings('mangeant')).toEqual([{ verbForm: 'PresPart', lemma: 'manger' }]);
    expect(verbs.readings('maison')).toEqual([]);
  });
});

describe('the usual form', () => {
  it.each([
    ['pouvoir', 'indicatif-present', 1, 'Sing', 'peux'],
    ['connaître', 'indicatif-present', 3, 'Sing', 'connaît'],
    ['payer', 'indicatif-futur-simple', 3, 'Plur', 'paieront'],
    ['asseoir', 'indicatif-present', 3, 'Sing', 'assied'],
    ['dire', 'indicatif-present', 2, 'Plur', 'dites'],
    ['ressortir', 'indicatif-imparfait', 3, 'Sing', 'ressortait'],
    ['vêtir', 'indicatif-present', 1, 'Sing', 'vêts'],
    ['être', 'indicatif-present', 3, 'Plur', 'sont'],
    ['œuvrer', 'indicatif-present', 3, 'Sing', 'œuvre'],
    ['falloir', 'indicatif-present', 1, 'Sing', null],
    ['zork', 'indicatif-present', 1, 'Sing', null],
  ] as const)('%s %s %i %s: %s', (lemma, tense, person, number, form) => {
    expect(verbs.conjugate(lemma, tense, person, number)).toBe(form);
  });

  it.each([
    ['devoir', 'Masc', 'Sing', 'dû'],
    ['devoir', 'Masc', 'Plur', 'dus'],
    ['résoudre', 'Fem', 'Sing', 'résolue'],
    ['prendre', 'Masc', 'Plur', 'pris'],
    ['falloir', 'Fem', 'Sing', null],
  ] as const)('%s %s %s: %s', (lemma, gender, number, form) => {
    expect(verbs.participle(lemma, gender, number)).toBe(form);
  });
});

describe('the gender of a noun', () => {
  it.each([
    ['maison', 'Fem'],
    ['acteur', 'Masc'],
    ['actrice', 'Fem'],
    ['livre', null],
    ['élève', null],
    ['maisons', null],
    ['zork', null],
  ] as const)('%s: %s', (noun, gender) => {
    expect(findNounGender(noun, french)).toBe(gender);
  });
});
