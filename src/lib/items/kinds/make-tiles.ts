import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { TileSet } from '#lib/bank/schema.ts';
import type { DraftOf, ItemMaker, StudySegment } from '../context.ts';
import { answerWith } from '../answer-with.ts';
import { buildEnglishGrammar } from '../question/english/english-grammar.ts';
import { mendTree } from '../question/english/mend-tree.ts';
import { findUnsoundness } from '../sentence/find-unsoundness.ts';
import { acceptOrders } from '../tiles/accept-orders.ts';
import { cutTiles, type Tile } from '../tiles/cut-tiles.ts';
import { isCutOdd } from '../tiles/is-cut-odd.ts';
import { isReadWhole } from '../tiles/is-read-whole.ts';
import { isFaithful } from '../translation/is-faithful.ts';
import { isSelfStanding } from '../units/is-self-standing.ts';
import { wordBoth } from '../word-phrase.ts';

/** Fewer tiles are no task, more do not fit a phone. */
const MIN_TILES = 5;
const MAX_TILES = 11;
/** In UTF-16 units. */
const LONGEST = 180;
const LONGEST_TILE = 32;

/** A sentence to be put in order; the sentence's other side says what it shall mean. */
export const makeTiles: ItemMaker = (context) => {
  const grammar = buildEnglishGrammar(context.lexicon, context.bilingual, context.irregulars);
  const { linksOf } = context.words;
  return context.segments.flatMap((segment) => {
    const { french, english } = segment.trees;
    if (!segment.single || segment.en === null || french === null || english === null) return [];
    const reject = (candidate: string, guard: string): void => {
      context.reject({ kind: 'tiles', segment: segment.id, candidate, guard });
    };
    if (!isSelfStanding(segment)) {
      reject(segment.fr, 'reject-unresolved-anaphor');
      return [];
    }
    const unsound = findUnsoundness(french, LONGEST, context);
    const fr = unsound ?? tileSetOf(french);
    if (typeof fr === 'string') {
      reject(segment.fr, fr);
      return [];
    }
    const read = [english, mendTree(english, grammar, { french, links: linksOf(french, english) })];
    const sound = read.find(isReadWhole);
    const en = sound === undefined ? 'reject-unsure-reading' : tileSetOf(sound);
    if (typeof en === 'string') {
      reject(segment.en, en);
      return [];
    }
    if (!isFaithful(segment, context.words)) {
      reject(segment.en, 'reject-loose-translation');
      return [];
    }
    return [tilesOf(segment, segment.en, fr, en)];
  });
};

/** The coarsest cut that makes enough tiles, with its orders; else the name of a guard. */
function tileSetOf(view: TreeView): TileSet | string {
  const { text } = view;
  if (/[:;()«»“”"–—]/u.test(text) || !/[.!?…]$/u.test(text)) return 'reject-marks-between-tiles';
  const fit = [cutTiles(view, 'phrases'), cutTiles(view, 'words')].find(
    ({ length }) => length >= MIN_TILES,
  );
  if (fit === undefined || fit.length > MAX_TILES) return 'reject-tile-count';
  if (fit.some((tile) => tile.text.length > LONGEST_TILE)) return 'reject-long-tile';
  if (commasIn(fit) > 1) return 'reject-marks-between-tiles';
  if (isCutOdd(view, fit)) return 'reject-unsure-reading';
  const orders = acceptOrders(view, fit);
  return typeof orders === 'string' ? orders : { tiles: fit.map((tile) => tile.text), orders };
}

/** Of the tiles that end with a comma, those behind the first: two of them could change places. */
function commasIn(tiles: readonly Tile[]): number {
  return tiles.slice(1).filter((tile) => tile.text.endsWith(',')).length;
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
    level: 'A1',
    rank: 0.75 - fr.tiles.length / 100,
    segments: [segment.id],
    span: { fr: [0, segment.fr.length], en: [0, english.length] },
    instruction: 'order-words',
    tiles: { fr, en },
    answer: answerWith({ type: 'order', fr: written(fr), en: written(en) }),
    rationale: wordBoth('tiles', { fr: segment.fr }, { en: english }),
  };
}
