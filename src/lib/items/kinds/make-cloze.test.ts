import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../../tests/support/generate.ts';

function gapsOf(fr: string, en: string): string[] {
  return itemsOf(fr, en, 'cloze').map(({ stem }) => `${stem.fr} = ${stem.en ?? ''}`);
}

describe('makeCloze', () => {
  it('leaves out of both languages what stands beside', () => {
    expect(
      gapsOf(
        'Marie Dupuis naquit en 1834 à Tours, un port de la Loire.',
        'Marie Dupuis was born in 1834 in Tours, a port on the Loire.',
      ),
    ).toContain('Marie Dupuis naquit en ___ à Tours. = Marie Dupuis was born in ___ in Tours.');
  });

  it('asks a short sentence as it is for when', () => {
    expect(
      gapsOf(
        'Marie Dupuis vend des fromages depuis 1987.',
        'Marie Dupuis has sold cheeses since 1987.',
      ),
    ).toContain(
      'Marie Dupuis vend des fromages depuis ___. = Marie Dupuis has sold cheeses since ___.',
    );
  });
});
