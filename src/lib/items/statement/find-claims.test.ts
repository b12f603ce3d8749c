import { describe, expect, it } from 'vitest';
import { generator, viewOf } from '../../../../tests/support/shipped-generator.ts';
import { seededRandom } from '#lib/core/random.ts';
import { alignTrees } from '#lib/bilingual/words/align-trees.ts';
import { coarsenDate } from './coarsen-date.ts';
import { findEnglishTime } from './coarsen-english.ts';
import { cutEnglish } from './cut-english.ts';
import { shortenSentence } from './find-claims.ts';
import { cutTail } from './cut-tail.ts';
import { findAsides } from './cut-asides.ts';
import { isUnderstood } from './is-understood.ts';
import { leaveOut } from './project-view.ts';
import { tellAttributes } from './tell-attribute.ts';
import { tellParticiples } from './tell-participle.ts';
import type { Claim } from './claim.ts';
import type { Bearer } from './side-statement.ts';
import { swapBearer } from './swap-bearers.ts';
import { turnAttribute } from './turn-attribute.ts';

const { lexicon, bilingual, irregulars } = generator;

const claimOf = (text: string): string => {
  const view = viewOf(text);
  return leaveOut(view, findAsides(view)).view.text;
};

describe('findAsides', () => {
  it.each([
    [
      'La gare de Grenoble, qui date de 1858, occupe un terrain vague.',
      'La gare de Grenoble occupe un terrain vague.',
    ],
    [
      'Paul Durand (1820-1891) ouvrit une pharmacie à Grenoble.',
      'Paul Durand ouvrit une pharmacie à Grenoble.',
    ],
    [
      'Paul Durand ouvrit une pharmacie à Grenoble ; il la vendit à son frère.',
      'Paul Durand ouvrit une pharmacie à Grenoble.',
    ],
  ])('leaves out of %j what says more', (whole, claim) => {
    expect(claimOf(whole)).toBe(claim);
  });

  it('keeps a condition', () => {
    const text = 'La ville de Grenoble paiera le pont, si la région donne son accord.';
    expect(claimOf(text)).toBe(text);
  });

  it.each([
    'Paul Varn, qui tenait à ce que le tempo fût lent, reprocha à Louis Rey de l’avoir changé.',
    'Le peintre Paul Varn, né à Rouen, y ouvrit une école en 1820.',
  ])('keeps what a pronoun may stand for: %s', (text) => {
    expect(claimOf(text)).toBe(text);
  });

  it('minds no pronoun that cannot stand for it', () => {
    expect(
      claimOf('Paul Varn, qui vivait dans une maison, prit ses livres et les vendit à Rouen.'),
    ).toBe('Paul Varn prit ses livres et les vendit à Rouen.');
  });
});

describe('cutTail', () => {
  it.each([
    [
      'La mairie de Lyon ferma le pont de la gare en 1862 parce que la crue avait emporté une arche.',
      'La mairie de Lyon ferma le pont de la gare en 1862.',
    ],
    [
      'Paul Durand dirige la gare de Lyon tandis que Marc Petit voyage au Japon.',
      'Paul Durand dirige la gare de Lyon.',
    ],
  ])('leaves out of %j what its truth does not hang on', (whole, claim) => {
    expect(cutTail(leaveOut(viewOf(whole), []))?.view.text).toBe(claim);
  });

  it('keeps what the verb asks for', () => {
    expect(cutTail(leaveOut(viewOf('Le pont de Lyon sert pour passer la crue.'), []))).toBeNull();
  });
});

describe('isUnderstood', () => {
  it.each([
    ['Paul Durand ouvrit une pharmacie à Grenoble en 1862.', true],
    ['La gare de Grenoble fut inaugurée en 1858.', true],
    ['Le maire inaugura la gare de Grenoble.', false],
    ['Paul Durand remporta le tournoi.', false],
    ['Paul Durand remporta le tournoi de Grenoble.', false],
    ['Il ouvrit une pharmacie à Grenoble.', false],
    ['Les Espagnols fondèrent un hôpital.', false],
    ['Les soldats espagnols défendirent la ville de Grenoble.', true],
    ['Les soldats anglais attaquèrent Grenoble avant ceux de la France.', true],
    ['Paul Durand poursuivit son objectif.', false],
    ['La France se retrouve sans roi.', false],
    ['La France se retrouve sans roi en 1848.', true],
    ['Paul Durand prirent la ville de Grenoble.', false],
    ['Le collège est le siège des jésuites de Russie.', false],
  ])('%j: %j', (text, understood) => {
    expect(isUnderstood(viewOf(text), lexicon)).toBe(understood);
  });
});

describe('coarsenDate', () => {
  it.each([
    ['La gare de Grenoble fut inaugurée en 1858.', 'au XIXe siècle'],
    ['La gare de Grenoble fut inaugurée en 1926.', 'dans les années 1920'],
    ['La gare de Grenoble fut inaugurée le 3 mai 1858.', 'en 1858'],
  ])('tells the time of %j less exactly', (text, time) => {
    expect(coarsenDate(viewOf(text))?.text).toBe(time);
  });

  it('leaves a time that is a limit', () => {
    expect(coarsenDate(viewOf('La gare de Grenoble resta fermée depuis 1926.'))).toBeNull();
  });
});

describe('what is said in passing', () => {
  it('tells what an apposition says', () => {
    const view = viewOf('Paul Durand, pharmacien français, ouvrit une boutique à Grenoble.');
    expect(tellAttributes(view, lexicon).map(({ text }) => text)).toEqual([
      'Paul Durand est un pharmacien français.',
    ]);
  });

  it('tells no office without its place, and of no list of them', () => {
    const told = (sentence: string): string[] =>
      tellAttributes(viewOf(sentence), lexicon).map(({ text }) => text);
    expect(told('Paul Durand, président exécutif, ouvrit la séance à Grenoble.')).toEqual([]);
    expect(
      told(
        'Les invités sont Paul Durand, maire de Grenoble, Luc Morel, préfet du Rhône, et Jean Petit, évêque de Lyon.',
      ),
    ).toEqual([]);
  });

  it.each([
    'Paul Durand, un jeune instituteur de Grenoble, ouvrit une école en 1915.',
    'Paul Durand, futur maire de Grenoble, ouvrit une école en 1915.',
    'Paul Durand, alors pharmacien à Grenoble, ouvrit une école en 1915.',
  ])('tells nothing that was so for a time: %s', (sentence) => {
    expect(tellAttributes(viewOf(sentence), lexicon)).toEqual([]);
  });

  it('tells what a participle says', () => {
    const view = viewOf('Fondée en 1850, la papeterie de Vizille emploie quarante ouvriers.');
    expect(tellParticiples(view, lexicon).map(({ text }) => text)).toEqual([
      'La papeterie de Vizille a été fondée en 1850.',
    ]);
  });
});

describe('turnAttribute', () => {
  it('turns what is one and the same', () => {
    expect(turnAttribute(viewOf('Lima est la capitale du Pérou.'))).toBe(
      'La capitale du Pérou est Lima.',
    );
  });
});

describe('shortenSentence', () => {
  it.each([
    ['Paul Durand ouvrit une pharmacie à Grenoble en 1862.', true],
    ['Paul Durand, ouvrit une pharmacie à Grenoble en 1862.', false],
  ])('%j: %j', (text, sound) => {
    const segment = {
      id: 's1',
      fr: text,
      en: null,
      paragraph: 0,
      single: true,
      tokens: [],
      trees: { french: viewOf(text), english: null },
    };
    expect(shortenSentence(segment, lexicon, 30) !== null).toBe(sound);
  });
});

describe('swapBearer', () => {
  const bearerOf = (text: string): Bearer => ({
    text,
    range: [0, text.length],
    gender: null,
    type: 'person',
    noun: 'roi',
  });
  const claim: Claim = {
    fr: 'Paul Durand est roi de Valmont.',
    en: null,
    view: null,
    differs: true,
    placeOf: () => null,
    isNegative: false,
    isAttribute: true,
    bearer: bearerOf('Paul Durand'),
  };

  it('says of another what is true of one alone', () => {
    const lie = swapBearer(claim, [bearerOf('Luc Morel')], [], seededRandom(1));
    expect(lie?.stem.fr).toBe('Luc Morel est roi de Valmont.');
  });

  it('has nobody else to say it of', () => {
    expect(swapBearer(claim, [bearerOf('Paul Durand')], [], seededRandom(1))).toBeNull();
  });
});

describe('cutEnglish', () => {
  const cutOf = (fr: string, en: string): string | null => {
    const french = viewOf(fr);
    const english = viewOf(en, 'en');
    const links = alignTrees(french, english, { bilingual, irregulars });
    return cutEnglish(french, english, links, findAsides(french));
  };

  it.each([
    [
      'La gare de Grenoble, qui date de 1858, occupe un terrain vague.',
      'Grenoble station, which dates from 1858, occupies a waste ground.',
      'Grenoble station occupies a waste ground.',
    ],
    [
      'Paul Durand ouvrit une pharmacie à Grenoble, mais il vendit la maison.',
      'Paul Durand opened a pharmacy in Grenoble, but he sold the house.',
      'Paul Durand opened a pharmacy in Grenoble.',
    ],
    [
      'Paul Durand ouvrit une pharmacie à Grenoble, une ville du Dauphiné.',
      'Paul Durand opened a pharmacy in the Dauphiné town of Grenoble.',
      null,
    ],
  ])('leaves out the same of %j', (fr, en, cut) => {
    expect(cutOf(fr, en)).toBe(cut);
  });
});

describe('findEnglishTime', () => {
  const date = coarsenDate(viewOf('En 1912, Anna Roux ouvrit une école à Dijon.'));

  it('tells another time in the place of the date', () => {
    const time = date && findEnglishTime('In 1912, Anna Roux opened a school.', date.date);
    expect(time?.tell(date?.english[0] ?? '')).toBe('In the 1910s, Anna Roux opened a school.');
  });

  it.each([
    'Since 1912, Anna Roux has run a school.',
    'Anna Roux, in 1912 and 1914, ran a school.',
  ])('refuses %j', (en) => {
    expect(date && findEnglishTime(en, date.date)).toBeNull();
  });
});
