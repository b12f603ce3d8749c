import { expect, test } from 'vitest';
import { grammar, viewOf } from '../../../../../tests/support/shipped-generator.ts';
import { askFrench } from './ask-french.ts';

function ask(fr: string): string[] {
  const view = viewOf(fr);
  return askFrench(view, grammar, true).asked.map(({ stem, answer }) => `${stem} ${answer.text}`);
}

test.each([
  // the unit would be given away
  ['Le lynx boréal mesure environ un mètre.', 'Combien mesure le lynx boréal ? environ un mètre'],
  [
    'L’éléphant d’Afrique pèse jusqu’à 6 000 kilos.',
    'Jusqu’à combien de kilos pèse l’éléphant d’Afrique ? 6 000',
  ],
  // no pronoun for a town
  [
    'Saint-Étienne compte environ 170 000 habitants.',
    'Combien d’habitants compte Saint-Étienne ? environ 170 000',
  ],
  // what is so again and again needs no date
  [
    'Un Français mange en moyenne sept kilos de chocolat par an.',
    'Combien de kilos de chocolat un Français mange-t-il en moyenne par an ? sept',
  ],
  [
    'Les Jeux olympiques ont lieu tous les quatre ans.',
    'À quelle fréquence les Jeux olympiques ont-ils lieu ? tous les quatre ans',
  ],
  [
    'Paul Marin écrit son roman en neuf ans.',
    'En combien de temps Paul Marin écrit-il son roman ? neuf ans',
  ],
  [
    'Le port de Nantes s’enrichit grâce au sucre au XVIIIe siècle.',
    'À quel siècle le port de Nantes s’enrichit-il grâce au sucre ? au XVIIIe siècle',
  ],
  // lists, whatever their members were read as
  [
    'Le castor d’Europe se nourrit d’écorces, de feuilles et de racines.',
    'De quoi se nourrit le castor d’Europe ? d’écorces, de feuilles et de racines',
  ],
  [
    'Le phare de Lorient est bâti en pierre.',
    'En quoi le phare de Lorient est-il bâti ? en pierre',
  ],
  [
    'La femelle du hérisson d’Europe met au monde ses petits en juin.',
    'En quel mois la femelle du hérisson d’Europe met-elle au monde ses petits ? en juin',
  ],
  [
    'Claire Vasseur travaillait comme institutrice à Nantes.',
    'Quel métier Claire Vasseur exerçait-elle à Nantes ? institutrice',
  ],
  [
    'Claire Vasseur travaille d’abord comme institutrice.',
    'Par quel métier commence Claire Vasseur ? institutrice',
  ],
])('%s', (fr, question) => {
  expect(ask(fr)).toContain(question);
});

test('asks for nothing of what belongs to a noun, nor for a list with an unknown member', () => {
  const asked = [
    ...ask('Le boulanger Paul Marin crée le chocolat au lait en 1875.'),
    ...ask('Zeus est assimilé à Ormuzd, Héraclès à Verethragna.'),
    ...ask('Le castor d’Europe mange des feuilles et des cailloux.'),
    ...ask('Le castor d’Europe mange des feuilles et surtout des fruits.'),
  ];
  expect(asked.filter((each) => /^(?:À quelle|À quoi|Que mange)/u.test(each))).toEqual([]);
});

test('how much later is not how long', () => {
  const asked = ask('Paul Varn ouvrit une librairie à Lyon deux ans après la mort de son frère.');
  expect(asked.filter((each) => each.includes('ombien de temps'))).toEqual([]);
});
