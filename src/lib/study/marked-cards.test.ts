import { expect, it } from 'vitest';
import { EMPTY_LEARNING_STATE } from './empty-learning-state.ts';
import { markedCards } from './marked-cards.ts';
import type { CardState } from './schedule-card.ts';

const CARD: CardState = {
  card: { bank: 'b', item: 'leech', study: 'fr' },
  due: 0,
  stability: 1,
  difficulty: 9,
  lapses: 8,
  reviews: 20,
  lastVerdict: 'wrong',
  lastAt: 0,
  step: null,
};

it('lists what is set aside, put off and flagged', () => {
  const state = {
    ...EMPTY_LEARNING_STATE,
    cards: new Map([
      ['b/leech/fr', CARD],
      ['b/kept/fr', CARD],
    ]),
    marks: new Map([
      ['b/kept/fr', { suspended: false, flagged: true }],
      ['b/off/en', { buriedUntil: 10 }],
      ['b/set/fr', { suspended: true }],
    ]),
  };
  const items = (list: readonly { readonly card: { readonly item: string } }[]) =>
    list.map(({ card }) => card.item);
  const listed = markedCards(state, 9);
  expect(items(listed.aside)).toEqual(['leech', 'set']);
  expect(listed.aside.map(({ isLeech }) => isLeech)).toEqual([true, false]);
  expect(items(listed.putOff)).toEqual(['off']);
  expect(items(listed.flagged)).toEqual(['kept']);
  expect(items(markedCards(state, 10).putOff)).toEqual([]);
});
