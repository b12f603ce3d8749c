import type { TileSet } from '#lib/bank/schema.ts';
import type { Verdict } from './verdict.ts';

export interface ArrangedMarking {
  readonly verdict: Verdict;
  /** Of the accepted orders, the one that agrees longest with what was laid. */
  readonly accepted: readonly number[];
  /** How many tiles from the start agree with it. */
  readonly agreeing: number;
}

/**
 * `order` lists indexes into the set's tiles, as laid. Tiles with equal words are interchangeable,
 * so it is the words that are compared.
 */
export function markArranged(
  order: readonly number[],
  { tiles, orders }: TileSet,
): ArrangedMarking {
  let accepted: readonly number[] = [];
  let agreeing = -1;
  for (const candidate of orders) {
    const agreement = agreementOf(order, candidate, tiles);
    if (agreement > agreeing) [accepted, agreeing] = [candidate, agreement];
  }
  const isWhole = order.length === accepted.length && agreeing === accepted.length;
  return { verdict: isWhole ? 'right' : 'wrong', accepted, agreeing: Math.max(agreeing, 0) };
}

function agreementOf(
  laid: readonly number[],
  candidate: readonly number[],
  tiles: readonly string[],
): number {
  const differing = candidate.findIndex((tile, place) => tiles[laid[place] ?? -1] !== tiles[tile]);
  return differing === -1 ? candidate.length : differing;
}
