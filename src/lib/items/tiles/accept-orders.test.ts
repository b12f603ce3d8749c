import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../../tests/support/shipped-generator.ts';
import type { Lang } from '#lib/core/language.ts';
import { acceptOrders } from './accept-orders.ts';
import { cutTiles, type Grain } from './cut-tiles.ts';

function written(sentence: string, grain: Grain = 'phrases', lang: Lang = 'fr'): string[] | string {
  const view = viewOf(sentence, lang);
  const tiles = cutTiles(view, grain);
  const orders = acceptOrders(view, tiles);
  if (typeof orders === 'string') return orders;
  return orders.map((order) => order.map((index) => tiles[index]?.text ?? '').join(' '));
}

describe('acceptOrders', () => {
  it('lets conjuncts of one kind change places', () => {
    expect(written('Elle achète des pommes et des poires au marché de la ville.')).toEqual([
      'Elle achète des pommes et des poires au marché de la ville.',
      'Elle achète des poires et des pommes au marché de la ville.',
    ]);
  });

  it('keeps a name whole and refuses an adverb that may stand elsewhere', () => {
    const view = viewOf("The Hundred Years' War began in May.", 'en');
    expect(cutTiles(view, 'words').map(({ text }) => text)).toContain("Hundred Years' War");
    expect(written('La grange a brûlé dans la nuit, probablement à la suite de la foudre.')).toBe(
      'reject-movable-adverbial',
    );
  });

  it('keeps a French name whole in English', () => {
    const view = viewOf('The bakery in the Rue des Tilleuls closes on Mondays.', 'en');
    expect(cutTiles(view, 'words').map(({ text }) => text)).toContain('Rue des Tilleuls');
  });

  it('keeps the evening with its day', () => {
    const view = viewOf('Simone de Varn chanta jeudi soir à la mairie.');
    expect(cutTiles(view, 'words').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['jeudi soir']),
    );
  });

  it('keeps the first tile in its place, unless two names are joined', () => {
    expect(written('Le boulanger et le facteur arrivent à midi.')).toHaveLength(1);
    expect(written('Marie et Paul arrivent à midi.')).toContain('Paul et Marie arrivent à midi.');
  });

  it('lets phrases that hang on one verb change places', () => {
    expect(written('Jeanne partit de Paris en 1985 avec sa sœur.')).toEqual([
      'Jeanne partit de Paris en 1985 avec sa sœur.',
      'Jeanne partit en 1985 de Paris avec sa sœur.',
    ]);
  });

  it('gives up where a phrase stands before its verb in mid-sentence', () => {
    expect(written('Le facteur peut en réalité passer par le village.')).toBe(
      'reject-movable-adverbial',
    );
  });

  it('leaves the two sides of a clause apart', () => {
    expect(written('À midi, les enfants ferment leurs livres et la cloche sonne.')).not.toContain(
      'À midi, les enfants ferment la cloche et leurs livres sonne.',
    );
  });
});

describe('cutTiles', () => {
  const tilesOf = (sentence: string, grain: Grain): string[] => {
    return cutTiles(viewOf(sentence), grain).map(({ text }) => text);
  };

  it('keeps verbs with their helpers, nouns with what stands before them', () => {
    expect(tilesOf('Les vieux pêcheurs ne sont jamais revenus de la mer.', 'phrases')).toEqual([
      'Les vieux pêcheurs',
      'ne sont jamais revenus',
      'de la mer.',
    ]);
  });

  it('parts determiners from nouns for short sentences, but not adjectives', () => {
    expect(tilesOf('Le chat noir dort sur le lit.', 'words')).toEqual([
      'Le',
      'chat noir',
      'dort',
      'sur',
      'le',
      'lit.',
    ]);
  });

  it('makes the sentence again', () => {
    const sentence = "L'hiver, Jeanne n'ouvre qu'à dix heures : il fait froid.";
    expect(tilesOf(sentence, 'phrases').join(' ')).toBe(sentence);
  });
});

describe('cutTiles', () => {
  function tilesOf(sentence: string, lang: Lang): string[] {
    return cutTiles(viewOf(sentence, lang), 'phrases').map(({ text }) => text);
  }

  it('keeps a possessive with its noun', () => {
    expect(tilesOf('Mary bought a present for her grandmother.', 'en')).toContain(
      'for her grandmother.',
    );
  });

  it('keeps phrases of several words whole', () => {
    expect(tilesOf('The boy put the chair in front of the window.', 'en')).toContain(
      'in front of the window.',
    );
    expect(tilesOf('La fête a lieu dans le jardin.', 'fr')).toContain('a lieu');
  });
});
