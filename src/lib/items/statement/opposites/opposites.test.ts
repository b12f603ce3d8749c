import { describe, expect, it } from 'vitest';
import { generator, viewOf } from '../../../../../tests/support/shipped-generator.ts';
import type { ItemContext } from '../../context.ts';
import { dropNegation } from './drop-negation.ts';
import { swapRoles } from './swap-roles.ts';
import { turnVerb } from './turn-verb.ts';

const { analysers } = generator;
const context: ItemContext = {
  ...generator,
  segments: [],
  readingsOf: (form) => analysers.french.lexicon?.readings(form) ?? [],
  seed: 1,
  reject: () => undefined,
};

describe('turnVerb', () => {
  it.each([
    ['Paul Durand accepte le poste de Lyon.', 'Paul Durand refuse le poste de Lyon.'],
    ["L'Espagne exportait du blé et du vin.", "L'Espagne importait du blé et du vin."],
    ['La mairie de Lyon décida de garder le pont.', 'La mairie de Lyon renonça à garder le pont.'],
    [
      'La ville de Lyon continue à attirer des touristes.',
      "La ville de Lyon cesse d'attirer des touristes.",
    ],
    ['Le commerce de Lyon contribue à la paix.', 'Le commerce de Lyon nuit à la paix.'],
    [
      "La ville de Lyon s'enrichissait considérablement.",
      "La ville de Lyon s'appauvrissait considérablement.",
    ],
    ['Paul Durand meurt à Lyon en 1862.', 'Paul Durand naît à Lyon en 1862.'],
  ])('turns %j', (text, other) => {
    expect(turnVerb(viewOf(text), context).map(({ fr }) => fr)).toContain(other);
  });

  it.each([
    'Paul Durand accepte la mort.',
    'Paul Durand meurt de faim.',
    'Paul Durand mourut à Lyon le 10 juin 1862, pendant un voyage.',
    'Paul Durand mourut à Lyon en 1862 à l’âge de 80 ans.',
    'Le palais de Rouen fut bâti en 1615 par Paul Durand pour Anne Morel.',
    'Paul Durand quitte Rouen en 1862 pour étudier la médecine à Lyon.',
    'Paul Durand libère cent hommes qui sont emmenés à Lyon.',
    'La guerre de Lyon est déclenchée en 1862.',
  ])('leaves %j', (text) => {
    const found = turnVerb(viewOf(text), context).map(({ fr }) => fr);
    expect(found.filter((fr) => !fr.includes('guérit'))).toEqual([]);
  });
});

describe('dropNegation', () => {
  it('drops one plain negation', () => {
    expect(dropNegation(viewOf("Paul Durand n'accepta pas le poste de Lyon."))?.fr).toBe(
      'Paul Durand accepta le poste de Lyon.',
    );
  });

  it.each([
    "Paul Durand n'accepta pas de poste à Lyon.",
    "Paul Durand n'accepta ni le poste ni le titre.",
    "Paul Durand n'accepta pas seulement le poste de Lyon.",
  ])('leaves %j', (text) => {
    expect(dropNegation(viewOf(text))).toBeNull();
  });
});

describe('swapRoles', () => {
  it.each([
    ['Paul Durand remplace Marc Petit.', 'Marc Petit remplace Paul Durand.'],
    ['En 1862, Paul Durand succède à Marc Petit.', 'En 1862, Marc Petit succède à Paul Durand.'],
  ])('swaps %j', (text, other) => {
    expect(swapRoles(viewOf(text)).map(({ fr }) => fr)).toEqual([other]);
  });

  it('leaves what both may do', () => {
    expect(swapRoles(viewOf('Paul Durand rencontre Marc Petit.'))).toEqual([]);
  });
});
