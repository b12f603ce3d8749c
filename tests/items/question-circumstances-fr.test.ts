import { describe, expect, test } from 'vitest';
import { grammar, viewOf } from '../support/shipped-generator.ts';
import type { Asking } from '#lib/items/question/asked.ts';
import { askFrench } from '#lib/items/question/french/ask-french.ts';

function askOf(sentence: string): Asking {
  return askFrench(viewOf(sentence), grammar);
}

/** A sentence with a question that it lets one ask, and the answer. */
const ASKED: readonly (readonly [string, string, string])[] = [
  [
    'Le prince Alexandre de Mirval, qui règne sur la Norvège depuis 1879, quitte Berlin.',
    'Depuis quelle année le prince Alexandre de Mirval règne-t-il sur la Norvège ?',
    '1879',
  ],
  [
    'Le prince Alexandre de Mirval, qui règne sur la Norvège depuis 1879, quitte Berlin.',
    'Sur quel pays le prince Alexandre de Mirval règne-t-il depuis 1879 ?',
    'la Norvège',
  ],
  [
    'L’île Saint-Paul a une superficie de 8 km2 pour une longueur maximale de 5 km.',
    'Quelle est la superficie de l’île Saint-Paul ?',
    '8 km2',
  ],
  [
    'Le mont Saran s’élève à 243 m d’altitude.',
    'À combien de mètres d’altitude le mont Saran s’élève-t-il ?',
    '243',
  ],
  ['La chapelle de Mirval date de 1854.', 'De quelle année date la chapelle de Mirval ?', '1854'],
  [
    'La tour de Mirval remonte au XIIe siècle.',
    'À quel siècle remonte la tour de Mirval ?',
    'au XIIe siècle',
  ],
  [
    'En plus des guerres, les attaques portugaises ruinèrent la Norvège en 1710.',
    'En quelle année les attaques portugaises ruinèrent-elles la Norvège ?',
    '1710',
  ],
  [
    'Anna Berger devint directrice en 1901.',
    'En quelle année Anna Berger devint-elle directrice ?',
    '1901',
  ],
  [
    'La société Nordal a vendu quatre millions de voitures entre 1941 et 2006.',
    'Combien de voitures la société Nordal a-t-elle vendues entre 1941 et 2006 ?',
    'quatre millions',
  ],
  [
    'Le voyage de Marie Lefort dura de 1904 à 1907.',
    'De quelle année à quelle année dura le voyage de Marie Lefort ?',
    'de 1904 à 1907',
  ],
  [
    'En 1824, à quinze ans, Claire Vasseur quitta Lyon.',
    'À quel âge Claire Vasseur quitta-t-elle Lyon en 1824 ?',
    'quinze ans',
  ],
];

/** A sentence with a question word that it must not be asked with, and the reason that is given. */
const NOT_ASKED: readonly (readonly [string, string, string])[] = [
  ['La production de voitures et de camions débute en 1942.', 'year', 'unnamed'],
  ['La France s’engagea officiellement en 1778.', 'year', 'lost-complement'],
  ['Karl Weber marque trois buts contre Lyon.', 'how-many', 'undated-amount'],
  ['En 1755, les Portugais ouvrent une offensive.', 'year', 'vague-thing'],
  ['En 2018, la Norvège compte 422 communes.', 'year', 'amount-of-a-year'],
  ['Le navire mixte quitta la Norvège le 12 mai 1950.', 'when', 'unnamed'],
  [
    'Claire Vasseur dirigea le théâtre de Lyon après la mort de Paul Rivière en 1912.',
    'year',
    'loose-date',
  ],
  ['En 936, Louis devint roi, son fils et son petit-fils furent ducs.', 'year', 'odd-conjunct'],
];

describe('questions on circumstances', () => {
  test.each(ASKED)('%s', (sentence, stem, answer) => {
    const found = askOf(sentence).asked.find((each) => each.stem === stem);
    expect(found?.answer.text).toBe(answer);
  });

  test.each(NOT_ASKED)('%s is not asked with %s', (sentence, word, reason) => {
    const { asked, notAsked } = askOf(sentence);
    expect(asked.filter((each) => each.word === word)).toEqual([]);
    expect(notAsked.map((refusal) => refusal.reason)).toContain(reason);
  });
});
