import { describe, expect, it } from 'vitest';
import { isTautology } from './is-tautology.ts';

describe('isTautology', () => {
  it('knows what the name of a subject says already', () => {
    expect(isTautology('La danse bretonne est originaire de Bretagne.')).toBe(true);
    expect(isTautology('La danse bretonne est originaire du pays de Galles.')).toBe(false);
    expect(isTautology('La Bretagne est une région de France.')).toBe(false);
  });
});
