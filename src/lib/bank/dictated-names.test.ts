import { describe, expect, it } from 'vitest';
import { dictatedNames } from './dictated-names.ts';

describe('the names that are shown with a dictation', () => {
  it.each([
    ['Anne Dupont vend sa ferme à Paul.', ['Anne Dupont', 'Paul']],
    ['Le port de Kerbrat attire les peintres de Saint-Aubin.', ['Kerbrat', 'Saint-Aubin']],
    ['La mairie confie l’école à Mme Le Goff.', ['Mme Le Goff']],
    ['La pluie tombe.', []],
    ['Kerbrat attire les peintres.', []],
    ['Le peintre est né à L’Isle-Adam.', ['Isle-Adam']],
  ])('%s', (sentence, names) => {
    expect(dictatedNames(sentence)).toEqual(names);
  });
});
