import type { TileSet } from '#lib/bank/schema.ts';
import type { Lang } from '#lib/core/language.ts';
import type { DraftOf, ItemMaker, StudySegment } from '../context.ts';
import { answerWith } from '../answer-with.ts';
import { hasOddSyntax } from '../guards/reject-odd-syntax.ts';
import { hasQuotation } from '../guards/reject-quotation.ts';
import { estimateLevel } from '../level.ts';
import { acceptOrders } from '../tiles/accept-orders.ts';
import { cutTiles } from '../tiles/cut-tiles.ts';
import { wordBoth } from '../word-phrase.ts';

/** Fewer tiles are no task, more do not fit a phone. */
const MIN_TILES = 5;
const MAX_TILES = 18;

/** A sentence to be put in order; the sentence's other side says what it shall mean. */
export const makeTiles: ItemMaker = (context) =>
  context.segments.flatMap((segment) => {
    if (!segment.single || segment.en === null || hasQuotation(segment.fr)) return [];
    if (hasOddSyntax(segment.analysis.tokens, context.lexicon)) return [];
    const fr = tileSetOf(segment.fr, 'fr');
    const en = tileSetOf(segment.en, 'en');
    return fr === null || en === null ? [] : [tilesOf(segment, segment.en, fr, en)];
  });

function tileSetOf(sentence: string, lang: Lang): TileSet | null {
  if (/[:;()]/u.test(sentence) || !/[.!?…]$/u.test(sentence)) return null;
  const tiles = cutTiles(sentence, lang);
  if (tiles.length < MIN_TILES || tiles.length > MAX_TILES) return null;
  const orders = acceptOrders(tiles, lang);
  return orders === null ? null : { tiles, orders };
}

function tilesOf(
  segment: StudySegment,
  english: string,
  fr: TileSet,
  en: TileSet,
): DraftOf<'tiles'> {
  const written = ({ tiles, orders }: TileSet): string[] =>
    orders.map((order) => order.map((index) => tiles[index] ?? '').join(' '));
  return {
    kind: 'tiles',
    variant: 'order',
    level: estimateLevel(segment.fr),
    rank: 0.75 - fr.tiles.length / 100,
    segments: [segment.id],
    span: { fr: [0, segment.fr.length], en: [0, english.length] },
    instruction: 'order-words',
    tiles: { fr, en },
    answer: answerWith({ type: 'order', fr: written(fr), en: written(en) }),
    rationale: wordBoth('tiles', { fr: segment.fr }, { en: english }),
  };
}
