import { describe, expect, test } from 'vitest';
import { grammar, viewOf } from '../../../../../tests/support/shipped-generator.ts';
import { askFrench } from './ask-french.ts';

function ask(fr: string): string[] {
  const view = viewOf(fr);
  return askFrench(view, grammar, true).asked.map(({ stem, answer }) => `${stem} ${answer.text}`);
}

describe('when, at what age, how much', () => {
  test.each([
    // a part of a year, a day from which on, a stretch of years
    [
      'Anna Berger quitte la Suisse au début de l’année 2015.',
      'Quand Anna Berger quitte-t-elle la Suisse ? au début de l’année 2015',
    ],
    [
      'Paul Marin fut nommé évêque dès le 1er mars 1561.',
      'À quelle date Paul Marin fut-il nommé évêque ? le 1er mars 1561',
    ],
    [
      'Paul Marin quitte Lyon durant les années 1640.',
      'Au cours de quelle décennie Paul Marin quitte-t-il Lyon ? les années 1640',
    ],
    [
      'Anna Berger naît le 27 novembre 1635 rue du Pont à Lyon.',
      'À quelle date Anna Berger naît-elle rue du Pont à Lyon ? le 27 novembre 1635',
    ],
    [
      'Le royaume de Clovis Ier est partagé entre ses quatre fils.',
      'Entre combien de fils le royaume de Clovis Ier est-il partagé ? quatre',
    ],
    // a height above the sea
    [
      'Le village de Sormac se trouve à 1 640 mètres d’altitude.',
      'À quelle altitude se trouve le village de Sormac ? 1 640 mètres',
    ],
    [
      'Le mouflon vit entre 800 et 2 300 mètres d’altitude.',
      'À quelle altitude vit le mouflon ? entre 800 et 2 300 mètres',
    ],
    // of a list whose preposition is said again, all members
    [
      'Le mouflon se nourrit d’herbes, de mousses, de lichens et de bourgeons.',
      'De quoi se nourrit le mouflon ? d’herbes, de mousses, de lichens et de bourgeons',
    ],
    // a place around a place is no second one, and a name is told as a whole
    [
      'René Marin naît le 6 avril 1860 à Sète, dans l’Hérault.',
      'À quelle date René Marin naît-il à Sète dans l’Hérault ? le 6 avril 1860',
    ],
    // what happens for the first time needs no other to be told from
    [
      'Le Tour de France emprunte la route du Ventoux pour la première fois en 1951.',
      'En quelle année le Tour de France emprunte-t-il la route du Ventoux pour la première fois ? 1951',
    ],
    // a river, not the land of its name
    ['La Loire se jette dans la mer Noire.', 'Dans quelle mer se jette la Loire ? la mer Noire'],
    [
      'Le Doubs prend sa source à Mouthe en 1934.',
      'Quel cours d’eau prend sa source à Mouthe en 1934 ? Le Doubs',
    ],
    // being in it
    [
      'Anna Berger fut inhumée à l’abbaye de Cîteaux en 1350.',
      'Dans quelle abbaye Anna Berger fut-elle inhumée en 1350 ? l’abbaye de Cîteaux',
    ],
    // what is said of the subject at the head owns nothing
    [
      'Fille d’un boulanger de Metz, Anna Berger passe son enfance à Lyon.',
      'Dans quelle ville Anna Berger passe-t-elle son enfance ? Lyon',
    ],
    // an age
    [
      'Anna Berger commence le piano à l’âge de 7 ans.',
      'À quel âge Anna Berger commence-t-elle le piano ? 7 ans',
    ],
    // *lorsque* tells when beside the date
    [
      'Le 26 juin 1759, le siège de Québec débute lorsque les Anglais arrivent.',
      'À quelle date débute le siège de Québec ? Le 26 juin 1759',
    ],
    // *de 2002* belongs to its noun
    [
      'Anna Berger obtient 5,7 % des voix à l’élection présidentielle de 2002.',
      'Quel pourcentage des voix Anna Berger obtient-elle à l’élection présidentielle de 2002 ? 5,7 %',
    ],
    // the subject stands behind its verb
    [
      'En 1726 est créée la Ferme générale.',
      'En quelle année la Ferme générale est-elle créée ? 1726',
    ],
    // of a town there is but one first
    [
      'Une première usine est construite à Lyon en 1914.',
      'En quelle année une première usine est-elle construite à Lyon ? 1914',
    ],
    // *avant terme* has no date of its own
    [
      'Le contrat de Paul Marin est révoqué avant terme en 1607.',
      'En quelle année le contrat de Paul Marin est-il révoqué avant terme ? 1607',
    ],
    // *voir le jour* is to be born
    [
      'Le Club de Lyon voit le jour en 1902.',
      'En quelle année le Club de Lyon voit-il le jour ? 1902',
    ],
  ])('%s', (fr, question) => {
    expect(ask(fr)).toContain(question);
  });

  test('not with a part of a list that was taken for an apposition', () => {
    const asked = ask('La course fut créée en 1896 par deux marchands, Paul Varnier et Luc Morel.');
    expect(asked.filter((each) => each.includes('marchands et'))).toEqual([]);
  });

  test('not why somebody waited', () => {
    const asked = ask('Le roi attendit 1795 pour vendre le château de Valmont.');
    expect(asked.filter((each) => each.startsWith('Pourquoi'))).toEqual([]);
  });

  test('not of a date that belongs to what is left out', () => {
    const asked = ask('Anna Berger engage le coureur Paul Marin, champion olympique en 1960.');
    expect(asked.filter((each) => each.startsWith('En quelle année'))).toEqual([]);
  });
});
