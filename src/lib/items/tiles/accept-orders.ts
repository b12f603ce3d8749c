import type { TreeView } from '#lib/analysis/tree/tree-view.ts';
import type { Tile } from './cut-tiles.ts';
import { findFreeRuns, type Block } from './find-free-runs.ts';
import { findConjuncts } from './find-conjuncts.ts';
import { findInversions } from './find-inversions.ts';

/** More would not be a list that anybody checks. */
const MOST_ORDERS = 24;

/**
 * Every order of a sentence's tiles that says the same as well: phrases that hang on one verb or one
 * noun change places with each other, and so do two conjuncts, and subject and verb of a relative clause. The first tile has the capital and the
 * last the full stop, so both stay. The name of a guard where that cannot be told.
 */
export function acceptOrders(view: TreeView, tiles: readonly Tile[]): number[][] | string {
  const runs = findFreeRuns(view, tiles);
  if (typeof runs === 'string') return runs;
  const conjuncts = findConjuncts(view, tiles);
  if (typeof conjuncts === 'string') return conjuncts;
  const own = tiles.map((_, index) => index);
  let orders = [own];
  for (const run of [...runs, ...conjuncts, ...findInversions(view, tiles)]) {
    const arrangements = arrange(run);
    if (orders.length * arrangements.length > MOST_ORDERS) return 'reject-many-orders';
    const from = Math.min(...run.blocks.map(({ first }) => first));
    const to = Math.max(...run.blocks.map(({ last }) => last));
    orders = orders.flatMap((order) =>
      arrangements.map((blocks) => {
        const places = own.slice(from, to + 1);
        const laid =
          run.between === null ? blocks.flatMap(tilesOf) : joinBlocks(blocks, run.between);
        // Earlier runs lie apart from this one or hold it whole.
        const at = order.findIndex((tile) => places.includes(tile));
        const whole = places.every((place) => order.slice(at, at + places.length).includes(place));
        return whole ? [...order.slice(0, at), ...laid, ...order.slice(at + places.length)] : order;
      }),
    );
  }
  const seen = new Set<string>();
  return orders.filter((order) => {
    const isNew = !seen.has(order.join());
    seen.add(order.join());
    return isNew;
  });
}

/** Blocks that change places; `between` is the tile that stays between two conjuncts. */
export interface Run {
  readonly blocks: readonly Block[];
  readonly between: number | null;
}

function tilesOf({ first, last }: Block): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function joinBlocks(blocks: readonly Block[], between: number): number[] {
  return blocks.flatMap((block, index) =>
    index === 0 ? tilesOf(block) : [between, ...tilesOf(block)],
  );
}

/** All orders of the blocks, the text's own first. */
function arrange({ blocks }: Run): Block[][] {
  const permute = (rest: readonly Block[]): Block[][] =>
    rest.length < 2
      ? [[...rest]]
      : rest.flatMap((block, index) =>
          permute([...rest.slice(0, index), ...rest.slice(index + 1)]).map((tail) => [
            block,
            ...tail,
          ]),
        );
  return permute(blocks);
}
