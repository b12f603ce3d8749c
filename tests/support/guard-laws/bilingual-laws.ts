/** What must hold of tiles, pairs and translations. */
import { forbid } from './forbid.ts';
import { wordsOf, type GuardLaw } from './guard-law.ts';

/** Tiles of a sentence, and the characters of one. */
const [FEWEST, MOST, LONGEST_TILE] = [5, 11, 32];

export const BILINGUAL_LAWS: readonly GuardLaw[] = [
  {
    says: 'a sentence is cut into five tiles at least and eleven at most',
    guards: ['reject-tile-count'],
    fault: ({ item }) => {
      if (item.kind !== 'tiles') return null;
      const { length } = item.tiles.fr.tiles;
      return length < FEWEST || length > MOST ? item.tiles.fr.tiles.join(' | ') : null;
    },
    plant: (shipped) => {
      const { item } = shipped;
      if (item.kind !== 'tiles') return null;
      const tiles = item.tiles.fr.tiles.slice(0, FEWEST - 1);
      return {
        ...shipped,
        item: { ...item, tiles: { ...item.tiles, fr: { ...item.tiles.fr, tiles } } },
      };
    },
  },
  forbid({
    of: ['tiles'],
    part: 'tile',
    says: 'no tile is too long, and none has a mark that shows its place',
    guards: ['reject-long-tile', 'reject-marks-between-tiles'],
    what: (tile) => tile.length > LONGEST_TILE || /[:;()«»“”"–—]/u.test(tile),
    plant: (tile) => `${tile} (le vieux)`,
  }),
  {
    says: 'what may stand first or last as well is right in both places',
    guards: ['reject-movable-adverbial', 'reject-unsure-attachment'],
    fault: ({ item }) => {
      if (item.kind !== 'tiles') return null;
      const { tiles, orders } = item.tiles.fr;
      const orderOnce = orders.length < 2;
      const [first = ''] = tiles;
      const movable = /^(?:En \d{4}|Le \d+ \p{L}+ \d{4}|Aujourd['’]hui|Demain|Hier),?$/u.test(
        first,
      );
      return orderOnce && movable && !first.endsWith(',') ? tiles.join(' | ') : null;
    },
    plant: (shipped) => {
      const { item } = shipped;
      if (item.kind !== 'tiles') return null;
      const tiles = ['En 1912', ...item.tiles.fr.tiles.slice(1)];
      const orders = item.tiles.fr.orders.slice(0, 1);
      return { ...shipped, item: { ...item, tiles: { ...item.tiles, fr: { tiles, orders } } } };
    },
  },
  {
    says: 'the two sides of a sentence to be built or translated are about as long and have the same figures',
    guards: ['reject-loose-translation'],
    fault: ({ item }) => {
      const [fr, en] =
        item.kind === 'tiles'
          ? [item.tiles.fr.tiles.join(' '), item.tiles.en?.tiles.join(' ') ?? null]
          : item.kind === 'translation'
            ? [item.stem.fr, item.stem.en]
            : [null, null];
      if (fr === null || en === null) return null;
      const figures = (text: string): string => (text.match(/\d{3,}/gu) ?? []).sort().join();
      const ratio = wordsOf(en).length / wordsOf(fr).length;
      return ratio < 0.45 || ratio > 1.7 || figures(fr) !== figures(en) ? `${fr} | ${en}` : null;
    },
    plant: (shipped) => {
      const { item } = shipped;
      if (item.kind !== 'translation') return null;
      return { ...shipped, item: { ...item, stem: { ...item.stem, en: 'Yes, in 1912.' } } };
    },
  },
  forbid({
    of: ['pairs'],
    part: 'pair',
    says: 'no word of a pair is empty or a name',
    guards: ['is-meaningful'],
    what: /^(?:(?:le |la |l['’]|les )?(?:être|avoir|faire|chose|même|tout|autre|plus|moins)|\p{Lu}.*)$/u,
    plant: () => 'être',
  }),
  {
    says: 'wrong translations are other sentences than the right one, of one form with it',
    guards: ['other-form', 'other-translation'],
    fault: ({ item }) => {
      if (item.kind !== 'translation') return null;
      const [key, ...wrong] = item.options.map(({ fr }) => fr);
      const lengths = (text: string): number => wordsOf(text).length;
      return (
        wrong.find((other) => other === key || Math.abs(lengths(other) - lengths(key ?? '')) > 2) ??
        null
      );
    },
    plant: (shipped) => {
      const { item } = shipped;
      if (item.kind !== 'translation') return null;
      const key = item.options[0]?.fr ?? '';
      return {
        ...shipped,
        item: { ...item, options: item.options.map((option) => ({ ...option, fr: key })) },
      };
    },
  },
];
