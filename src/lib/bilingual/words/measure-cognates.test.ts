import { describe, expect, it } from 'vitest';
import { measureCognates } from './measure-cognates.ts';

describe('measureCognates', () => {
  it.each([
    ['liberte', 'liberty'],
    ['historique', 'historic'],
    ['directeur', 'director'],
    ['furieux', 'furious'],
    ['natif', 'native'],
    ['contraire', 'contrary'],
  ])('takes %s and %s for one word', (french, english) => {
    expect(measureCognates(french, english)).toBe(1);
  });

  it.each([
    ['maison', 'house'],
    ['voiture', 'lecture'],
    ['mer', 'mat'],
  ])('tells %s from %s', (french, english) => {
    expect(measureCognates(french, english)).toBeLessThan(0.62);
  });
});
