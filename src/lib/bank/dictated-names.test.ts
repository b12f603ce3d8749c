import { describe, expect, it } from 'vitest';
import { dictatedNames } from './dictated-names.ts';

describe('the names that are shown with a dictation', () => {
  it.each([
    ['Anne Dupont vend sa ferme à Paul.', ['Anne Dupont', 'Paul']],
    ['Le port de Kerbrat attire les peintres de Saint-Aubin.', ['Kerbrat', 'Saint-Aubin']],
    ['La mairie confie l’école à Mme Le Goff.', ['Mme Le Goff']],
    ['La pluie tombe.', []],
    ['Kerbrat attire les peintres.', []],
    ['En 1836, l’Écossais Angus Rowe quitte la Chine.', ['Angus Rowe', 'Chine']],
    ['La lettre est adressée au Danois Niels Holm.', ['Niels Holm']],
    ['La pièce est jouée au Palais Garnier.', ['Palais Garnier']],
    ['Le peintre est né à L’Isle-Adam.', ['Isle-Adam']],
  ])('%s', (sentence, names) => {
    expect(dictatedNames(sentence)).toEqual(names);
  });
});
