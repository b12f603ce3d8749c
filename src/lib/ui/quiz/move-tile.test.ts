import { describe, expect, it } from 'vitest';
import { movedBy, without } from './move-tile.ts';

describe('movedBy', () => {
  it.each([
    [[3, 1, 2], 1, 1, [3, 2, 1]],
    [[3, 1, 2], 1, -1, [1, 3, 2]],
    [[3, 1, 2], 3, -1, [3, 1, 2]],
    [[3, 1, 2], 2, 1, [3, 1, 2]],
    [[3, 1, 2], 9, 1, [3, 1, 2]],
  ])('in %j moves %i by %i', (row, tile, steps, moved) => {
    expect(movedBy(row, tile, steps)).toEqual(moved);
  });
});

describe('without', () => {
  it('takes the tile out and leaves the row as it was', () => {
    const row = [3, 1, 2];
    expect(without(row, 1)).toEqual([3, 2]);
    expect(row).toEqual([3, 1, 2]);
  });
});
