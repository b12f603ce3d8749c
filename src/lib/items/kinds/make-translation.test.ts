import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../../tests/support/generate.ts';

function optionsOf(fr: string, en: string): string[] {
  return itemsOf(fr, en, 'translation').flatMap(({ options }) =>
    options.map((option) => `${option.fr} = ${option.en ?? ''}`),
  );
}

describe('makeTranslation', () => {
  it('changes the time of the verb', () => {
    const options = optionsOf(
      'Marie Duval vend des fromages sur le marché de Lyon.',
      'Marie Duval sells cheeses at the market in Lyon.',
    );
    expect(options.join('|')).toMatch(/vendra .*will sell /u);
  });

  it('changes a number that is written in words', () => {
    const options = optionsOf(
      'En 1912, Paul Morel acheta douze maisons dans le Jura.',
      'In 1912, Paul Morel bought twelve houses in the Jura.',
    );
    expect(options.length).toBeGreaterThan(2);
    expect(options.every((option) => option.includes('maisons'))).toBe(true);
  });

  it('offers nothing where the two sides do not say the same', () => {
    expect(
      optionsOf(
        'En 1912, Paul Morel acheta douze maisons dans le Jura.',
        'In 1912, Paul Morel never sold any of his twelve houses in the Jura.',
      ),
    ).toEqual([]);
  });

  it('keeps a number that is of all there are', () => {
    expect(
      optionsOf(
        'Un pont de pierre relie les deux rives de la Loire à Blois.',
        'A stone bridge links the two banks of the Loire in Blois.',
      ).filter((option) => !option.includes('les deux rives')),
    ).toEqual([]);
  });

  it('tells in no other time what somebody is or that he is born', () => {
    expect(
      optionsOf('Marie Duval est la sœur de Paul Morel.', 'Marie Duval is Paul Morel’s sister.'),
    ).toEqual([]);
  });
});
