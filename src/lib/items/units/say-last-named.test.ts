import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../../tests/support/units.ts';

function lastOf(...sentences: readonly string[]): string | undefined {
  return unitsOf([sentences.map((sentence) => [sentence])]).units.at(-1)?.fr;
}

describe('sayLastNamed', () => {
  it('takes the name that agrees last', () => {
    expect(
      lastOf(
        'En 1934, Marie Dupuis rencontra à Rouen le peintre Paul Varn.',
        'Celui-ci refusa de quitter la ville de Rouen.',
      ),
    ).toBe('Paul Varn refusa de quitter la ville de Rouen.');
  });

  it('takes nothing that has no name', () => {
    expect(
      lastOf(
        'En 1934, Paul Varn vendit à Louis Rey un piano.',
        'Celui-ci fut perdu dans la ville de Rouen.',
      ),
    ).toBe('Celui-ci fut perdu dans la ville de Rouen.');
  });
});
