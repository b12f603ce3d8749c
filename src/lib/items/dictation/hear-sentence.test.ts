import { describe, expect, it } from 'vitest';
import { grammar, viewOf } from '../../../../tests/support/shipped-generator.ts';
import { hearSentence } from './hear-sentence.ts';

function heardOf(text: string): ReturnType<typeof hearSentence> {
  const view = viewOf(text);
  return hearSentence(view, grammar);
}

it.each([
  ['Le facteur parle au peintre Georges Arnaud.', true],
  ['Le facteur parle au vieux peintre.', false],
])('the names of %s are shown, however usual they are: %s', (text, shows) => {
  expect(heardOf(text)).toMatchObject({ showsNames: shows });
});

describe('a sentence that is written from hearing it', () => {
  it.each([
    ['La mairie ouvre à midi.', []],
    ['La tour date de 1487.', ['La tour date de mille quatre cent quatre-vingt-sept.']],
    ['Le pont date de 1880.', ['Le pont date de mille huit cent quatre-vingt.']],
    ['Le port ferme au mois de mai.', []],
    ['La tour date de 1623.', ['La tour date de mille six cent vingt-trois.']],
    ['Le club aide soixante-douze voleurs.', ['Le club aide 72 voleurs.']],
    ['Le navire livre dix mille flacons.', ['Le navire livre 10\u00a0000 flacons.']],
    ['L’arbre ne donne pas de fruits.', ['L’arbre ne donne pas de fruit.']],
    ['La maison n’a pas de fenêtre.', ['La maison n’a pas de fenêtres.']],
    ['Huit cents ouvriers ferment les ponts.', []],
    [
      'Le prix monte jusqu’aux années 1980 avant de baisser.',
      ['Le prix monte jusqu’aux années mille neuf cent quatre-vingt avant de baisser.'],
    ],
    ['Le bûcheron dort.', ['Le bucheron dort.']],
    ['Le vin est mûr.', []],
    ['Il en subsiste une copie.', []],
    ['Elle passe la journée à Paris.', ['Elles passent la journée à Paris.']],
    ['La pluie dure trois heures.', ['La pluie dure 3 heures.']],
    ['Le marchand aide les deux voleurs.', []],
    ['Le peintre revient au printemps suivant.', []],
    ['Le facteur dort du matin au soir.', []],
    ['Le gâteau est parfumé au miel.', []],
    ['Il hiberne dans un nid de feuilles mortes.', []],
    ['Le fermier vend 200 oranges.', ['Le fermier vend deux cents oranges.']],
    ['Le roi ferme ses portes.', ['Le roi ferme ces portes.']],
    ['Le facteur traverse l’île.', ['Le facteur traverse l’ile.']],
    ['Elle traverse la place.', ['Elles traversent la place.']],
    ['Il s’agit d’une erreur.', []],
    ['Quant à son frère, il dessine la tour.', []],
    ['La ville attire de nombreux voyageurs.', []],
    ['Le marchand porte un bol d’eau.', []],
    ['Le maire parle au facteur.', ['Le maire parle aux facteurs.']],
    ['Le maire parle au général.', []],
    ['Le club joue au stade Jules-Varnier.', []],
    ['La femelle met au monde trois petits.', []],
    ['La vitre retient l’effet de serre.', []],
    ['Le mur fait huit mètres de haut.', ['Le mur fait 8 mètres de haut.']],
    ['La loi nuit à certains marchands de fruits.', ['La loi nuit à certains marchands de fruit.']],
    [
      'Le lac est long de 18 km.',
      [
        'Le lac est long de dix-huit km.',
        'Le lac est long de 18 kilomètres.',
        'Le lac est long de dix-huit kilomètres.',
      ],
    ],
    ['Ces ruines de la tour attirent les peintres.', []],
    ['Le 12 mars, le pont ferme.', ['Le douze mars, le pont ferme.']],
  ])('%s', (text, others) => {
    const heard = heardOf(text);
    expect('spellings' in heard ? heard.spellings.slice(1) : heard).toEqual(others);
  });

  it('says nothing of its subject before it that could be of several', () => {
    expect(heardOf('Presque aveugle, elle traverse la place.')).toMatchObject({
      guard: 'find-unheard-number',
    });
  });

  it('is no order that sounds like an infinitive', () => {
    expect(heardOf('Regardez bien la main du facteur.')).toMatchObject({
      guard: 'find-unheard-agreement',
    });
  });

  it('has no symbol that is said letter by letter', () => {
    expect(heardOf('Ce métal lourd est noté par le symbole Br.')).toMatchObject({
      guard: 'reject-unspoken-marks',
    });
  });

  it('has its names shown, and no name that opens it alone', () => {
    expect(heardOf('Le peintre habite à Kerbrizec.')).toMatchObject({ showsNames: true });
    expect(heardOf('Le peintre habite à Paris.')).toMatchObject({ showsNames: true });
    expect(heardOf('Kerbrizec attire les peintres.')).toMatchObject({
      guard: 'reject-strange-word',
    });
  });

  it.each([
    'Le prix monte de 3,5 points.',
    'La ville compte 52 600 habitants.',
    'Il vit au 8ter.',
    'Le sac pèse 30 kg.',
  ])('has no figure that is said in several ways: %s', (text) => {
    expect(heardOf(text)).toMatchObject({ guard: 'reject-unspoken-marks' });
  });
});
