import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../../tests/support/generate.ts';

function countShown(fr: string, en: string): number {
  return itemsOf(fr, en, 'article', 'conjugation', 'dictation').length;
}

describe('keepFaithful', () => {
  const french = 'La boulangère Marie Duval vendait des tartes sur le marché de Lyon.';

  it('keeps a sentence whose English says the same', () => {
    expect(
      countShown(french, 'The baker Marie Duval sold pies at the market in Lyon.'),
    ).toBeGreaterThan(0);
  });

  it('drops one that the English denies, reports or tells otherwise', () => {
    expect(
      countShown(french, 'The baker Marie Duval did not sell pies at the market in Lyon.'),
    ).toBe(0);
    expect(
      countShown(french, 'Her son said: “The baker Marie Duval sold pies at the market in Lyon.”'),
    ).toBe(0);
    expect(
      countShown(french, 'Marie Duval, a cheerful widow of forty, had customers in several towns.'),
    ).toBe(0);
  });

  it('knows what either language says with fewer words', () => {
    expect(
      countShown(
        'Le boulanger a quarante-deux ans et habite une maison de la rue Haute.',
        'The baker is forty-two and lives in a house in the rue Haute.',
      ),
    ).toBeGreaterThan(0);
    expect(
      countShown(
        'La vieille tortue serait née en 1850, à Marseille.',
        'The old tortoise is said to have been born in 1850, in Marseille.',
      ),
    ).toBeGreaterThan(0);
    expect(
      countShown(
        'Le maire de Lyon inscrivit une belle fontaine sur la liste.',
        'The mayor of Lyon added a beautiful fountain to the list.',
      ),
    ).toBeGreaterThan(0);
  });
});
