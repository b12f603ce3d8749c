import { describe, expect, it } from 'vitest';
import { acceptOrders } from './accept-orders.ts';
import { cutTiles } from './cut-tiles.ts';

function written(sentence: string, lang: 'fr' | 'en' = 'fr'): string[] | null {
  const tiles = cutTiles(sentence, lang);
  return (
    acceptOrders(tiles, lang)?.map((order) => order.map((index) => tiles[index] ?? '').join(' ')) ??
    null
  );
}

describe('acceptOrders', () => {
  it('lets conjuncts change places', () => {
    expect(written('Elle adore et protège son fils, mais part demain.')).toEqual([
      'Elle adore et protège son fils, mais part demain.',
      'Elle protège et adore son fils, mais part demain.',
    ]);
  });

  it('gives up where two phrases side by side could stand in many orders', () => {
    expect(
      written('Universal dit que la somme demandée par Bruce pour les droits était exorbitante.'),
    ).toBeNull();
  });

  it('gives up behind an adverb that could stand anywhere', () => {
    expect(written('Les relations furent parfois orageuses ce jour.')).toBeNull();
  });

  it('keeps a spaced mark on the word before', () => {
    expect(cutTiles('Il vient ; elle part.', 'fr')).toEqual(['Il', 'vient ;', 'elle', 'part.']);
  });
});
