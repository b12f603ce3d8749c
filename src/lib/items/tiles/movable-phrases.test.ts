import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../../tests/support/shipped-generator.ts';
import type { Lang } from '#lib/core/language.ts';
import { acceptOrders } from './accept-orders.ts';
import { isCutOdd } from './is-cut-odd.ts';
import { cutTiles } from './cut-tiles.ts';

function written(sentence: string, lang: Lang = 'fr'): string[] | string {
  const view = viewOf(sentence, lang);
  const tiles = cutTiles(view, 'phrases');
  const orders = acceptOrders(view, tiles);
  if (typeof orders === 'string') return orders;
  return orders.map((order) => order.map((index) => tiles[index]?.text ?? '').join(' '));
}

function tilesOf(sentence: string, lang: Lang = 'fr'): string[] {
  return cutTiles(viewOf(sentence, lang), 'phrases').map(({ text }) => text);
}

describe('acceptOrders', () => {
  it('lets subject and verb of a relative clause change places', () => {
    expect(
      written('Le millet vient du plateau, où les femmes le récoltent depuis deux siècles.'),
    ).toContain('Le millet vient du plateau, où le récoltent les femmes depuis deux siècles.');
  });

  it('gives up where a phrase may stand inside the clause behind it', () => {
    expect(written('Le pilote mourut en 1931 en essayant de franchir le détroit.')).toBe(
      'reject-movable-adverbial',
    );
    expect(written('Les femmes se retrouvent dans la grange pour trier les grains de blé.')).toBe(
      'reject-movable-adverbial',
    );
  });

  it('gives up where a date may part an act from what it is done to', () => {
    expect(written('Le canal fut achevé en 1832 par la construction du dernier pont.')).toBe(
      'reject-movable-adverbial',
    );
    expect(written('Le tisserand naquit en 1832 dans une famille du village.')).not.toBe(
      'reject-movable-adverbial',
    );
  });

  it('gives up where an adjective stands far from its noun', () => {
    expect(written('Un moulin de montagne italien attire les visiteurs de la région.')).toBe(
      'reject-movable-adverbial',
    );
  });
});

describe('cutTiles', () => {
  it('lays who is meant beside what he or she is', () => {
    expect(tilesOf('La danseuse Irma Valdès épousa un médecin de Nice.')).toContain(
      'La danseuse Irma Valdès',
    );
  });

  it('parts a long name from what its bearer is', () => {
    expect(tilesOf('Le compositeur autrichien Maximilien Oberhauser vécut à Lyon.')).toContain(
      'Le compositeur autrichien',
    );
  });
});

describe('isCutOdd', () => {
  it('refuses an English causative and an adjective parted from its noun', () => {
    const odd = (sentence: string): boolean => {
      const view = viewOf(sentence, 'en');
      return isCutOdd(view, cutTiles(view, 'phrases'));
    };
    expect(odd('In 1901, Helen Moore had a glass roof built to protect the plants.')).toBe(true);
    expect(odd('In 1901, Helen Moore built a glass roof to protect the plants.')).toBe(false);
  });
});

describe('acceptOrders', () => {
  it('gives up where a date may stand before what an object has with it', () => {
    expect(written('Le berger bâtit en 1903 un mur avec des cailloux et du sable.')).toBe(
      'reject-movable-adverbial',
    );
  });

  it('gives up where lui-même stands between others', () => {
    expect(written('Le potier Jean Varn prépare lui-même la terre avec une pelle.')).toBe(
      'reject-movable-adverbial',
    );
  });

  it('lets no bare given name change places with a full name', () => {
    expect(written('In 1903, Mary and Helen Moore sold the house to a baker.', 'en')).toHaveLength(
      1,
    );
  });
});
