import { describe, expect, test } from 'vitest';
import { bankOf } from '../../../../tests/support/generate.ts';

/** The options of the question that opens so; empty where there is none. */
function optionsOf(text: string, opening: string): string[] {
  return bankOf(text).items.flatMap((item) =>
    item.kind === 'question' && item.stem.fr.startsWith(opening)
      ? item.options.map(({ fr }) => fr)
      : [],
  );
}

describe('answers that are one of a kind', () => {
  test('a language that another sentence does not speak of', () => {
    const text =
      'Le portugais est la langue officielle de l’Angola. En 2014, le pays comptait 24 millions d’habitants, dont beaucoup apprennent aussi l’anglais.';
    const options = optionsOf(text, 'Quelle est la langue officielle de l’Angola');
    expect(options[0]).toBe('le portugais');
    expect(options).toHaveLength(4);
    expect(options).not.toContain('l’anglais');
  });

  test('an illness behind its preposition', () => {
    const text = 'Le peintre Paul Delmas meurt de la variole à Saint-Domingue en 1802.';
    const options = optionsOf(text, 'De quelle maladie');
    expect(options[0]).toBe('la variole');
    expect(options).toHaveLength(4);
  });

  test('a people among its rivals', () => {
    const text = 'L’île de Tarvaz fut découverte en 1512 par les Portugais. Elle est montagneuse.';
    const options = optionsOf(text, 'Par qui');
    expect(options[0]).toBe('les Portugais');
    expect(options).toHaveLength(4);
    // the English are British
    expect(options.includes('les Anglais') && options.includes('les Britanniques')).toBe(false);
  });

  test('no language of who does something', () => {
    const text = 'Le japonais a devancé Paul Delmas de trois secondes à Tokyo en 1998.';
    expect(optionsOf(text, 'Quelle langue')).toEqual([]);
  });
});
