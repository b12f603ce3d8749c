import { describe, expect, test } from 'vitest';
import { grammar, viewOf } from '../../../../../tests/support/shipped-generator.ts';
import { askFrench } from './ask-french.ts';

function ask(fr: string): { readonly stems: string[]; readonly reasons: string[] } {
  const view = viewOf(fr);
  const { asked, notAsked } = askFrench(view, grammar);
  return {
    stems: asked.map(({ stem }) => stem),
    reasons: notAsked.map(({ reason }) => reason),
  };
}

describe('what a question leaves open though its words are clear', () => {
  test.each([
    ['En 1970, Paul Marin compare la Norvège à la Suède.', 'reported'],
    ['Selon le Journal de Lyon, Paul Marin acheta le château de Valmont en 1970.', 'reported'],
    ['Le Portugal avait vendu le château de Valmont en 1502.', 'pluperfect'],
    ['Le 4 juin 1998, Paul Marin ouvrait le château de Valmont.', 'scene'],
    ['En 1811, le chimiste Paul Marin traitait des algues à Brest.', 'scene'],
    ['Jeanne Arnoux portait une robe rouge à Paris en 1999.', 'one-occasion'],
    ['Des marchands sont arrivés de Norvège en 1820.', 'indefinite-subject'],
    ['Jeanne Arnoux rentre à Lyon.', 'undated-motion'],
    ['Paul Marin revint en 1805.', 'undated-motion'],
    ['En 2005, la société Simca assembla 52 600 véhicules à Lyon.', 'amount-of-a-year'],
    ['En hiver, la neige peut atteindre sept mètres d’épaisseur.', 'short-definite'],
    ['L’ingénieur Paul Marin s’inspira de ses cartes en 1812.', 'open-possessive'],
    ['Jeanne Arnoux alerta les maires en 1943.', 'short-definite'],
    ['Jeanne Arnoux arrive à la tête de l’équipe à l’été 2004.', 'short-definite'],
    ['La SNAV a vendu 4 millions de voitures entre 1941 et 2006.', 'amount-of-a-year'],
    ['Jeanne Arnoux parla de son travail avec Paul Marin en 1999.', 'unsure-attachment'],
    ['En 1862, Paul Marin conçoit et bâtit le château de Valmont.', 'lost-complement'],
    ['En 1975, il est sacré champion de Norvège.', 'open-pronoun'],
    ['Un château a été vendu en Norvège en 1820.', 'indefinite-subject'],
    ['Jeanne Arnoux fonda une colonie rivale en 1613.', 'relative-word'],
    ['Jeanne Arnoux termine à 1 min 17 de la gagnante.', 'vague-question'],
  ])('%s', (fr, reason) => {
    expect(ask(fr).reasons).toContain(reason);
  });

  test('which captain it was is told by a place or a date', () => {
    expect(ask('Le capitaine Paul Marin débarqua avec 70 marins.').stems).toEqual([]);
    expect(ask('Le capitaine Paul Marin débarqua à Brest avec 70 marins.').stems).toContain(
      'Quel capitaine débarqua à Brest avec 70 marins ?',
    );
  });

  test('whoever did something all along is asked for', () => {
    expect(ask('En 1811, le chimiste Paul Marin dirigeait le château de Valmont.').stems).toContain(
      'Qui dirigeait le château de Valmont en 1811 ?',
    );
  });

  test('no noun of the question takes the letters of a firm for its name', () => {
    expect(ask('SNAV a vendu 400 voitures en 2005.').stems).toContain(
      'Combien de voitures est-ce que SNAV a vendues en 2005 ?',
    );
  });
});
