import { describe, expect, it } from 'vitest';
import { SAMPLE_BANK } from '../../../../tests/fixtures/sample-bank.ts';
import { markClassResponse } from '#lib/classroom/item/mark-class-response.ts';
import { readPartners, tie, untie, writePartners } from './partners.ts';
import { responseOf } from './response-of.ts';

function itemOf(kind: string) {
  const item = SAMPLE_BANK.items.find((each) => each.kind === kind);
  if (item === undefined) throw new Error(`no ${kind} in the sample`);
  return item;
}

const reversed = (count: number) => Array.from({ length: count }, (_, index) => count - 1 - index);

describe('an answer in places of the screen', () => {
  it('is right where what was chosen is the key', () => {
    const item = itemOf('cloze');
    if (!('options' in item)) throw new Error('no options');
    const order = reversed(item.options.length);
    const response = responseOf(item, order, '0');
    expect(response).toEqual({ way: 'choose', place: item.options.length - 1 });
    expect(response && markClassResponse(item, order, 'fr', response)).toBe('right');
    expect(responseOf(item, order, '')).toBeNull();
  });

  it('is right where what was laid is in order, and none while tiles are left', () => {
    const item = itemOf('tiles');
    if (item.kind !== 'tiles') throw new Error('no tiles');
    const order = reversed(item.tiles.fr.tiles.length);
    const right = item.tiles.fr.orders[0] ?? [];
    const response = responseOf(item, order, right.join(' '));
    expect(response && markClassResponse(item, order, 'fr', response)).toBe('right');
    expect(responseOf(item, order, right.slice(1).join(' '))).toBeNull();
  });

  it('is right where each has its own partner', () => {
    const item = itemOf('pairs');
    if (item.kind !== 'pairs') throw new Error('no pairs');
    const order = reversed(item.pairs.length);
    const draft = writePartners(item.pairs.map((_, pair) => pair));
    const response = responseOf(item, order, draft);
    expect(response && markClassResponse(item, order, 'fr', response)).toBe('right');
    expect(responseOf(item, order, '0 - -')).toBeNull();
  });
});

describe('partners', () => {
  it('come back as they were written', () => {
    for (const partners of [
      [2, null, 0],
      [null, null, null],
      [0, 1, 2],
    ])
      expect(readPartners(writePartners(partners), 3)).toEqual(partners);
    expect(readPartners('7 x 1', 3)).toEqual([null, null, 1]);
    expect(readPartners('1 1 -', 3)).toEqual([1, null, null]);
  });

  it('have one partner each', () => {
    expect(tie([2, null, null], 1, 2)).toEqual([null, 2, null]);
    expect(tie([2, 1, null], 0, 1)).toEqual([1, null, null]);
    expect(untie([1, null, 0], 0)).toEqual([null, null, 0]);
  });
});
