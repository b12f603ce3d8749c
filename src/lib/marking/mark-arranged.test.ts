import { describe, expect, it } from 'vitest';
import { markArranged } from './mark-arranged.ts';

const TILES = {
  tiles: ['le', 'chat', 'voit', 'le', 'chien'],
  orders: [
    [0, 1, 2, 3, 4],
    [3, 4, 2, 0, 1],
  ],
};

describe('markArranged', () => {
  it('takes every accepted order', () => {
    expect(markArranged([0, 1, 2, 3, 4], TILES).verdict).toBe('right');
    expect(markArranged([3, 4, 2, 0, 1], TILES).verdict).toBe('right');
  });

  it('lets tiles with equal words stand for each other', () => {
    expect(markArranged([3, 1, 2, 0, 4], TILES).verdict).toBe('right');
  });

  it('shows the accepted order that agrees longest', () => {
    expect(markArranged([3, 4, 2, 1, 0], TILES)).toEqual({
      verdict: 'wrong',
      accepted: [3, 4, 2, 0, 1],
      agreeing: 3,
    });
  });

  it.each([[[]], [[0, 1, 2, 3]], [[0, 1, 2, 3, 4, 4]], [[9, 1, 2, 3, 4]]])(
    'does not take %j, which is no order of the tiles',
    (order) => {
      expect(markArranged(order, TILES).verdict).toBe('wrong');
    },
  );
});
