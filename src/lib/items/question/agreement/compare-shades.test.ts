import { describe, expect, it } from 'vitest';
import { haveSameShades } from './compare-shades.ts';

describe('haveSameShades', () => {
  it('wants another and still on both sides', () => {
    expect(haveSameShades('Qui resta deux mois ?', 'Who stayed another two months?')).toBe(false);
    expect(haveSameShades('Qui resta encore deux mois ?', 'Who stayed another two months?')).toBe(
      true,
    );
    expect(haveSameShades('Qui joue encore ?', 'Who plays?')).toBe(false);
  });

  it('tells by a date from in a date', () => {
    expect(haveSameShades('Qui a fui en 1563 ?', 'Who had fled by 1563?')).toBe(false);
    expect(haveSameShades('Qui avait fui avant 1563 ?', 'Who had fled by 1563?')).toBe(true);
  });
});
