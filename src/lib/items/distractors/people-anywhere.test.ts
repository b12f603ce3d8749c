import { describe, expect, test } from 'vitest';
import { bankOf } from '../../../../tests/support/generate.ts';

/** The options of the question that asks so; empty where there is none. */
function optionsOf(text: string, asks: RegExp): string[] {
  return bankOf(text).items.flatMap((item) =>
    item.kind === 'question' && asks.test(item.stem.fr) ? item.options.map(({ fr }) => fr) : [],
  );
}

describe('people of a time, whatever their country', () => {
  test('somebody with a particle whom only the text knows, where the question tells of no country', () => {
    const text =
      'En 1831, le chimiste néerlandais Cornelis van Delden invente une lampe qui brûle sans fumée.';
    const options = optionsOf(text, /qui invente une lampe/iu);
    expect(options[0]).toBe('Cornelis van Delden');
    expect(options).toHaveLength(4);
  });

  test('a king among those of his country who reigned somewhat before or after', () => {
    const text = 'Le roi François Ier fit construire le château de Chambord en 1519.';
    const options = optionsOf(text, /^Qui fit construire/u);
    expect(options[0]).toBe('François Ier');
    expect(options).toHaveLength(4);
  });

  test('nobody where the question does not say of what he becomes king', () => {
    expect(
      optionsOf(
        'En 1180, Philippe II Auguste devient roi. Il meurt à Mantes le 14 juillet 1223, dans sa maison.',
        /qui devient roi/u,
      ),
    ).toEqual([]);
  });

  test('somebody of a people, called by the people before the name', () => {
    const text =
      'En 1891, le Canadien James Naismith inventa le basket-ball dans un collège de Springfield.';
    const options = optionsOf(text, /^Qui inventa|, qui inventa/u);
    if (options.length > 0) expect(options[0]).toBe('James Naismith');
    expect(optionsOf(text, /nationalité était James/u)[0]).toBe('canadienne');
  });

  test('a continent, where the question names no place', () => {
    const text =
      'Le chocolat arrive en Europe au XVIe siècle, rapporté du Mexique par les Espagnols.';
    const options = optionsOf(text, /^Sur quel continent/u);
    expect(options[0]).toBe('Europe');
  });
});
