import { describe, expect, it } from 'vitest';
import { bankOf } from '../../../../tests/support/generate.ts';

const REST =
  'Elle apprit le dessin chez son oncle. Elle entra à dix-huit ans dans un atelier de Rouen. Elle y peignit des portraits. Elle quitta la ville en 1871.';

function asked(text: string): string[] {
  const { items } = bankOf(text, null);
  return items.flatMap((item) =>
    item.kind === 'cloze' && item.variant === 'name' ? [item.options[0]?.fr ?? ''] : [],
  );
}

describe('a gap for the name of whom a text is about', () => {
  it('is not made where her birth is told', () => {
    expect(asked(`Louise Varenne naquit en 1848 à Lyon. ${REST}`)).not.toContain('Louise Varenne');
  });
});
