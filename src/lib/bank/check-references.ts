/**
 * What the schema cannot say: ids that must be unique or must exist, offsets that must lie inside
 * their segment, gaps, orders of tiles, and the hash over it all.
 */
import type { PlacedProblem } from './bank-problem.ts';
import { checkAnswer } from './check-answer.ts';
import type { Bank, Item, Segment, TileSet } from './schema.ts';
import { contentHashOf } from './serialize-bank.ts';

export function checkReferences(bank: Bank): PlacedProblem[] {
  const segments = new Map<string, Segment>();
  return [
    ...checkSegments(bank, segments),
    ...checkItemIds(bank.items),
    ...bank.items.flatMap((item, index) => checkItem(item, ['items', index], segments)),
    ...checkHash(bank),
  ];
}

type Path = PlacedProblem['path'];

function* checkSegments(bank: Bank, segments: Map<string, Segment>): Generator<PlacedProblem> {
  for (const [paragraphIndex, paragraph] of bank.paragraphs.entries()) {
    for (const [index, segment] of paragraph.segments.entries()) {
      const path = ['paragraphs', paragraphIndex, 'segments', index, 'id'];
      if (segments.has(segment.id)) {
        yield { code: 'duplicate-segment-id', path, found: segment.id };
      }
      segments.set(segment.id, segment);
    }
  }
}

function* checkItemIds(items: readonly Item[]): Generator<PlacedProblem> {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) yield { code: 'duplicate-item-id', path: ['items', index, 'id'], found: id };
    seen.add(id);
  }
}

function checkItem(
  item: Item,
  path: Path,
  segments: ReadonlyMap<string, Segment>,
): PlacedProblem[] {
  return [
    ...checkCitations(item, path, segments),
    ...checkSpan(item, path, segments),
    ...checkGaps(item, path),
    ...checkTiles(item, path),
    ...checkAnswer(item, path),
  ];
}

function* checkCitations(
  item: Item,
  path: Path,
  segments: ReadonlyMap<string, Segment>,
): Generator<PlacedProblem> {
  for (const [index, id] of item.segments.entries()) {
    if (!segments.has(id)) {
      yield { code: 'unknown-segment', path: [...path, 'segments', index], found: id };
    }
  }
}

function* checkSpan(
  item: Item,
  path: Path,
  segments: ReadonlyMap<string, Segment>,
): Generator<PlacedProblem> {
  const segment = segments.get(item.segments[0] ?? '');
  if (segment === undefined) return;
  for (const lang of ['fr', 'en'] as const) {
    const range = item.span[lang];
    const length = segment[lang]?.length ?? 0;
    if (range !== null && range[1] > length) {
      yield {
        code: 'span-outside-segment',
        path: [...path, 'span', lang],
        expected: `<=${String(length)}`,
        found: String(range[1]),
      };
    }
  }
}

/** The gap is `___`, once. Where only French is practised, the English is whole and has none. */
function* checkGaps(item: Item, path: Path): Generator<PlacedProblem> {
  if (item.kind !== 'cloze' && item.kind !== 'conjugation' && item.kind !== 'article') return;
  for (const lang of item.kind === 'cloze' ? (['fr', 'en'] as const) : (['fr'] as const)) {
    const gaps = item.stem[lang]?.match(/_{3,}/g);
    if (item.stem[lang] !== null && (gaps?.length !== 1 || gaps[0] !== '___')) {
      yield { code: 'not-one-gap', path: [...path, 'stem', lang] };
    }
  }
}

function* checkTiles(item: Item, path: Path): Generator<PlacedProblem> {
  if (item.kind !== 'tiles') return;
  for (const lang of ['fr', 'en'] as const) {
    const set = item.tiles[lang];
    if (set === null) continue;
    for (const [index, order] of set.orders.entries()) {
      if (!isPermutation(order, set)) {
        yield { code: 'not-a-permutation', path: [...path, 'tiles', lang, 'orders', index] };
      }
    }
  }
}

function isPermutation(order: readonly number[], { tiles }: TileSet): boolean {
  const inRange = order.every((index) => index < tiles.length);
  return inRange && order.length === tiles.length && new Set(order).size === tiles.length;
}

function* checkHash({ contentHash, ...bank }: Bank): Generator<PlacedProblem> {
  const expected = contentHashOf(bank);
  if (contentHash !== expected) {
    yield { code: 'hash-mismatch', path: ['contentHash'], expected, found: contentHash };
  }
}
