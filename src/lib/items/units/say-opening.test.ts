import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../../tests/support/units.ts';

const said = (...sentences: string[]): string[] =>
  unitsOf([sentences.map((sentence) => [sentence] as const)]).units.map(({ fr }) => fr);

describe('what a paragraph is about', () => {
  it('is named where its pronouns, its parts and its noun are spoken of', () => {
    expect(
      said(
        'Le hérisson d’Afrique est un petit mammifère.',
        'Il mesure environ un décimètre et pèse jusqu’à 600 grammes.',
        'Ses pattes sont très courtes.',
        'Il se nourrit de larves et de racines.',
        'La femelle pèse moins lourd.',
      ),
    ).toEqual([
      'Le hérisson d’Afrique est un petit mammifère.',
      'Le hérisson d’Afrique mesure environ un décimètre et pèse jusqu’à 600 grammes.',
      'Les pattes du hérisson d’Afrique sont très courtes.',
      'Le hérisson d’Afrique se nourrit de larves et de racines.',
      'La femelle du hérisson d’Afrique pèse moins lourd.',
    ]);
  });

  it('is no place where it lives', () => {
    expect(
      said(
        'Le bouquetin est un mammifère qui vit dans les Alpes, le Jura et les Pyrénées.',
        'Il pèse de 60 à 100 kilogrammes.',
        'Son dos est brun.',
      ).slice(1),
    ).toEqual(['Le bouquetin pèse de 60 à 100 kilogrammes.', 'Le dos du bouquetin est brun.']);
  });

  it('owns what persons do not have', () => {
    expect(
      said(
        'Le pont de Brest est un pont suspendu.',
        'Paul Varn a inauguré le pont en 1951.',
        'Sa construction a duré deux ans.',
      )[2],
    ).toBe('La construction du pont de Brest a duré deux ans.');
  });

  it('stays open where another one of its kind is spoken of', () => {
    expect(
      said(
        'Lyon est une ville commerçante.',
        'Paul Varn quitta Lyon pour Nantes en 1951.',
        'Les habitants de la ville parlent encore de Paul Varn.',
      )[2],
    ).toBe('Les habitants de la ville parlent encore de Paul Varn.');
  });

  it('keeps an impersonal pronoun', () => {
    expect(said('Paul Varn est un peintre français.', 'Il restait deux jours avant Noël.')[1]).toBe(
      'Il restait deux jours avant Noël.',
    );
  });
});

describe('where something happened', () => {
  it('is told by the only town before', () => {
    expect(
      said('Lyon est une ville commerçante.', 'Le peintre Paul Varn y naquit en 1773.')[1],
    ).toBe('Le peintre Paul Varn naquit à Lyon en 1773.');
  });

  it('stays open behind two towns', () => {
    expect(
      said('Paul Varn quitta Lyon pour Nantes en 1951.', 'Marie Varn y mourut en 1960.')[1],
    ).toBe('Marie Varn y mourut en 1960.');
  });
});
