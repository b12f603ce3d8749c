import { describe, expect, it } from 'vitest';
import { emptyDraft, fitsItem, joinHalves, partHalves, responseOf } from './draft.ts';

const side = { fr: 'a', en: null };
const shape = (way: 'choose' | 'type' | 'arrange' | 'match') => ({
  way,
  choices: [side, side, side],
  left: way === 'match' ? [side, side, side] : [],
});

describe('responseOf', () => {
  it('is nothing while something is missing', () => {
    for (const way of ['choose', 'type', 'arrange', 'match'] as const)
      expect(responseOf(emptyDraft(shape(way)), shape(way))).toBeNull();
    expect(responseOf({ way: 'arrange', places: [2, 0] }, shape('arrange'))).toBeNull();
    expect(responseOf({ way: 'match', places: [2, null, 0] }, shape('match'))).toBeNull();
    expect(responseOf({ way: 'type', text: '   ' }, shape('type'))).toBeNull();
  });

  it('is what was made else', () => {
    const typed = responseOf({ way: 'type', text: ' été ' }, shape('type'));
    expect(typed).toEqual({ way: 'type', text: 'été' });
    const laid = { way: 'arrange' as const, places: [2, 0, 1] };
    expect(responseOf(laid, shape('arrange'))).toEqual(laid);
  });
});

describe('fitsItem', () => {
  it('refuses another way, places that are not there, and places named twice', () => {
    expect(fitsItem({ way: 'choose', place: 2 }, shape('choose'))).toBe(true);
    expect(fitsItem({ way: 'choose', place: 3 }, shape('choose'))).toBe(false);
    expect(fitsItem({ way: 'choose', place: 0 }, shape('type'))).toBe(false);
    expect(fitsItem({ way: 'arrange', places: [1, 1] }, shape('arrange'))).toBe(false);
    expect(fitsItem({ way: 'match', places: [1] }, shape('match'))).toBe(false);
    expect(fitsItem({ way: 'match', places: [1, null, null] }, shape('match'))).toBe(true);
  });
});

describe('joinHalves', () => {
  it('frees what either half was joined to', () => {
    const joined = joinHalves(joinHalves([null, null, null], 0, 2), 1, 2);
    expect(joined).toEqual([null, 2, null]);
    expect(partHalves(joined, 1)).toEqual([null, null, null]);
  });
});
