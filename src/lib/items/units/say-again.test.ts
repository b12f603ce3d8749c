import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../../tests/support/units.ts';

function lastOf(...sentences: readonly string[]): string | undefined {
  return unitsOf([sentences.map((sentence) => [sentence])]).units.at(-1)?.fr;
}

describe('sayWhichOne', () => {
  it('names the one island that was spoken of', () => {
    expect(
      lastOf(
        'En 1934, Paul Varn visita l’île Sainte-Odile.',
        'Marie Dupuis dessina en 1936 le port de l’île.',
      ),
    ).toBe('Marie Dupuis dessina en 1936 le port de l’île Sainte-Odile.');
  });

  it('names none of two', () => {
    expect(
      lastOf(
        'En 1934, Paul Varn visita l’île Sainte-Odile et l’île Saint-Marc.',
        'Marie Dupuis dessina en 1936 le port de l’île.',
      ),
    ).toBe('Marie Dupuis dessina en 1936 le port de l’île.');
  });
});
