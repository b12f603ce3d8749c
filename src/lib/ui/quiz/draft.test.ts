import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_MATCH, readChoice, readMatch, readOrder, writeMatch, writeOrder } from './draft.ts';

const indexes = fc.uniqueArray(fc.integer({ min: 0, max: 7 }));

describe('a draft', () => {
  it('gives back the order that was written', () => {
    fc.assert(
      fc.property(indexes, (order) => {
        expect(readOrder(writeOrder(order), 8)).toEqual(order);
      }),
    );
  });

  it('gives back the pairs that were joined', () => {
    fc.assert(
      fc.property(indexes, fc.nat(99), (joined, wrongTries) => {
        const draft = { joined, wrongTries };
        expect(readMatch(writeMatch(draft), 8)).toEqual(draft);
      }),
    );
  });

  it.each(['x', '0 9', '0 -1', '1.5'])('reads %j as nothing laid', (draft) => {
    expect(readOrder(draft, 4)).toEqual([]);
  });

  it('reads what it does not know as nothing', () => {
    expect(readMatch('', 4)).toEqual(EMPTY_MATCH);
    expect(readMatch('many|0', 4)).toEqual(EMPTY_MATCH);
    expect(readChoice('', 4)).toBeNull();
    expect(readChoice('4', 4)).toBeNull();
    expect(readChoice('3', 4)).toBe(3);
  });
});
