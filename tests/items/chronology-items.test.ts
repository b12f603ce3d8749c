import { describe, expect, it } from 'vitest';
import { makeChronology } from '#lib/items/kinds/make-chronology.ts';
import { draftsOf } from '../support/drafts.ts';
import type { SentencePair } from '../support/units.ts';

const LIFE: readonly SentencePair[] = [
  ['Jeanne Colin naquit à Brest le 3 mai 1852.', 'Jeanne Colin was born in Brest on 3 May 1852.'],
  [
    'En 1901, Jeanne Colin vendit sa maison de Brest.',
    'In 1901, Jeanne Colin sold her house in Brest.',
  ],
  [
    'Jeanne Colin ouvrit une école à Lorient en 1880.',
    'Jeanne Colin opened a school in Lorient in 1880.',
  ],
  [
    'En juin 1876, Jeanne Colin épousa Paul Varn, qui dirigeait un journal.',
    'In June 1876, Jeanne Colin married Paul Varn, who ran a newspaper.',
  ],
];

describe('chronology items', () => {
  it('put events in order and show their dates apart, in both languages', () => {
    const { drafts } = draftsOf('chronology', makeChronology, LIFE);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.events).toEqual([
      {
        fr: 'Jeanne Colin naquit à Brest',
        en: 'Jeanne Colin was born in Brest',
        date: { fr: '3 mai 1852', en: '3 May 1852' },
      },
      {
        fr: 'Jeanne Colin épousa Paul Varn',
        en: 'Jeanne Colin married Paul Varn',
        date: { fr: 'juin 1876', en: 'June 1876' },
      },
      {
        fr: 'Jeanne Colin ouvrit une école à Lorient',
        en: 'Jeanne Colin opened a school in Lorient',
        date: { fr: '1880', en: '1880' },
      },
      {
        fr: 'Jeanne Colin vendit sa maison de Brest',
        en: 'Jeanne Colin sold her house in Brest',
        date: { fr: '1901', en: '1901' },
      },
    ]);
  });

  it('need three events', () => {
    expect(draftsOf('chronology', makeChronology, LIFE.slice(0, 2)).drafts).toEqual([]);
  });

  it('leave out events that could be on one day', () => {
    const { drafts } = draftsOf('chronology', makeChronology, [
      ...LIFE.map(([fr]) => [fr] as const),
      ['Le 4 mars 1880, Paul Varn quitta Lorient pour Paris.'],
    ]);
    expect(drafts[0]?.events.map(({ fr }) => fr)).not.toContain(
      'Paul Varn quitta Lorient pour Paris',
    );
  });

  it.each([
    ['En 1880, Jeanne Colin avait ouvert une école à Lorient.', 'reject-background-tense'],
    ['Jeanne Colin ouvrirait une école à Lorient en 1880.', 'reject-unreal'],
    ["En 1880, Jeanne Colin n'ouvrit pas une école.", 'reject-unreal'],
    ['Jeanne Colin ouvrit une école dans le palais de 1880.', 'reject-date-of-a-noun'],
    ['En 1880, elle ouvrit une école à Lorient.', 'reject-unresolved-anaphor'],
    ['Jeanne Colin ouvrit une école au XIXe siècle.', 'reject-vague-date'],
  ])('leave out %s', (sentence, guard) => {
    expect(draftsOf('chronology', makeChronology, [[sentence]]).guards).toContain(guard);
  });

  it('need the same date in the translation', () => {
    const wrong = LIFE.map(([fr, en = '']) => [fr, en.replace(/18\d\d/u, '1850')] as const);
    const { drafts, guards } = draftsOf('chronology', makeChronology, wrong);
    expect(drafts).toEqual([]);
    expect(guards).toContain('reject-english-event');
  });
});
