import { describe, expect, it } from 'vitest';
import { ALL_WANTED, isWanted } from './wanted.ts';

describe('what is wanted', () => {
  it('is everything unless said otherwise', () => {
    expect(isWanted({ kind: 'tiles', level: 'C2' }, ALL_WANTED)).toBe(true);
  });
  it.each([
    ['A2', true],
    ['B1', true],
    ['B2', false],
  ] as const)('of level B1 at most: %s is %s', (level, suits) => {
    expect(isWanted({ kind: 'cloze', level }, { ...ALL_WANTED, level: 'B1' })).toBe(suits);
  });
  it('is of the kinds that were named', () => {
    const wanted = { ...ALL_WANTED, kinds: new Set(['question'] as const) };
    expect(isWanted({ kind: 'question', level: 'A1' }, wanted)).toBe(true);
    expect(isWanted({ kind: 'cloze', level: 'A1' }, wanted)).toBe(false);
  });
});
