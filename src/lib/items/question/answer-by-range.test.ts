import { describe, expect, test } from 'vitest';
import { bankOf } from '../../../../tests/support/generate.ts';

/** Stems and options of the questions of a text. */
function askedOf(text: string): ReadonlyMap<string, string[]> {
  return new Map(
    bankOf(text).items.flatMap((item) =>
      item.kind === 'question'
        ? [[item.stem.fr.replace(/\s/gu, ' '), item.options.map(({ fr }) => fr)] as const]
        : [],
    ),
  );
}

describe('extents', () => {
  test('a range among others of its form', () => {
    const options = askedOf('Le chamois pèse de 30 à 50 kilogrammes.').get(
      'Combien pèse le chamois ?',
    );
    expect(options?.[0]).toBe('de 30 à 50 kilogrammes');
    expect(options).toHaveLength(4);
    expect(options?.every((option) => /^de \d+ à \d+ kilogrammes$/u.test(option))).toBe(true);
  });

  test('the dimension is asked for', () => {
    const asked = askedOf('Le pont de Sormac mesure 324 mètres de haut.');
    expect(asked.get('Quelle est la hauteur du pont de Sormac ?')?.[0]).toBe('324 mètres');
  });

  test('no range that would change the number of its unit', () => {
    const asked = askedOf('Le guépard mesure de 1,10 à 1,50 mètre de long.');
    expect([...asked.keys()].filter((stem) => /combien|longueur/iu.test(stem))).toEqual([]);
  });
});

describe('counts', () => {
  test('from one number to another', () => {
    const asked = askedOf('La chouette pond quatre à six œufs au mois d’avril.');
    const [options = []] = [...asked].flatMap(([stem, own]) =>
      stem.startsWith('Combien d’œufs') ? [own] : [],
    );
    expect(options[0]).toBe('quatre à six');
    expect(options).toHaveLength(4);
  });

  test('not of what happened once', () => {
    const asked = askedOf('En 1951, Paul Delmas acheta trois à cinq chevaux à Sormac.');
    expect([...asked.keys()].some((stem) => stem.startsWith('Combien de chevaux'))).toBe(false);
  });
});

describe('times of the year', () => {
  test('a season', () => {
    const options = askedOf('Le crocus fleurit en hiver dans les jardins.');
    expect(options.get('En quelle saison le crocus fleurit-il dans les jardins ?')).toEqual(
      expect.arrayContaining(['en hiver', 'au printemps', 'en été', 'en automne']),
    );
  });

  test('a period', () => {
    const asked = askedOf('De novembre à mars, le hérisson hiberne dans un nid de feuilles.');
    const [options = []] = [...asked].flatMap(([stem, own]) =>
      stem.startsWith('À quelle période') ? [own] : [],
    );
    expect(options[0]).toBe('de novembre à mars');
    expect(options).toHaveLength(4);
  });

  test('not of what was so once', () => {
    const asked = askedOf('En hiver, Paul Delmas vendit du bois à Sormac.');
    expect([...asked.keys()].some((stem) => stem.includes('saison'))).toBe(false);
  });
});
