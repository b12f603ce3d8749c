import { describe, expect, test } from 'vitest';
import { grammar, viewOf } from '../../../../../tests/support/shipped-generator.ts';
import { askFrench } from './ask-french.ts';

function ask(fr: string): { readonly stems: string[]; readonly reasons: string[] } {
  const { asked, notAsked } = askFrench(viewOf(fr), grammar);
  return {
    stems: asked.map(({ stem }) => stem),
    reasons: notAsked.map(({ reason }) => reason),
  };
}

describe('what has several right answers, or shows its own', () => {
  test.each([
    ['Paul Marin est né à Lyon le 3 mai 1950.', 'true-of-several'],
    ['Jeanne Arnoux confia une mission secrète à Paul Marin.', 'true-of-several'],
    ['Lyon occupe une position favorable sur la route de Turin.', 'true-of-several'],
    ['Jeanne Arnoux passe son enfance à Bruxelles.', 'true-of-several'],
    ['Jeanne Arnoux retourne en Espagne.', 'true-of-several'],
    ['Jeanne Arnoux remplace Paul Marin en 1999.', 'open-role'],
    ['Le Club de Lyon remporte deux coupes de France, en 1937 et en 2007.', 'counted-years'],
    ['La Méditerranée, exposée à Lyon en 1905, est achetée par Paul Marin.', 'title-of-place'],
    ['Le commissaire Paul Marin abolit la torture en 1848.', 'unplaced-law'],
  ])('%s', (fr, reason) => {
    expect(ask(fr).reasons).toContain(reason);
  });

  test.each([
    [
      'Paul Marin naît à Lyon le 3 mai 1950 d’un père forgeron.',
      'À quelle date Paul Marin naît-il à Lyon ?',
    ],
    [
      'Le commissaire Paul Marin abolit l’esclavage à La Réunion en 1848.',
      'En quelle année le commissaire Paul Marin abolit-il l’esclavage à La Réunion ?',
    ],
  ])('%s', (fr, question) => {
    expect(ask(fr).stems).toContain(question);
  });
});

test('what happens in a museum happens in it', () => {
  expect(ask('Le tableau Castor est conservé au Centre Pompidou.').stems).toContain(
    'Dans quel musée le tableau Castor est-il conservé ?',
  );
});

describe('of which or of whom', () => {
  test.each([
    ['En juillet 1868, le botaniste Paul Marin découvre le coupable.', 'short-definite'],
    ['En 1868, le botaniste Paul Marin explique le dépérissement.', 'short-definite'],
    ['Le maire Paul Marin nomme le peintre citoyen d’honneur en 1950.', 'short-definite'],
    ['En 1994, le train a traversé la Drôme.', 'short-definite'],
    ['En 1827, Paul Marin retrouve les premières épaves sur l’île de Chypre.', 'short-definite'],
    [
      'Depuis 2017, la ville de Lyon possède un musée qui garde dix de ses œuvres.',
      'open-possessive',
    ],
  ])('%s', (fr, reason) => {
    const { stems, reasons } = ask(fr);
    expect(stems).toEqual([]);
    expect(reasons).toContain(reason);
  });
});
