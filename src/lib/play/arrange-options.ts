/** The order in which the options, tiles or right-hand column of each item are shown. */
import type { Item, TileSet } from '#lib/bank/schema.ts';
import { shuffled, type Random } from '#lib/core/random.ts';
import type { StudyLanguage } from '#lib/core/language.ts';

export interface Asked {
  readonly item: Item;
  readonly study: StudyLanguage;
}

/** A list of indexes for each item, in turn. */
export function arrangeOptions(asked: readonly Asked[], random: Random): number[][] {
  const keyPlaces = new KeyPlaces(random);
  return asked.map(({ item, study }) => {
    switch (item.kind) {
      case 'pairs':
        return outOfPlace(indexesOf(item.pairs), random, isInOrder);
      case 'tiles': {
        const set = item.tiles[study] ?? item.tiles.fr;
        return outOfPlace(indexesOf(set.tiles), random, (order) => isSolved(order, set));
      }
      case 'chronology':
        return outOfPlace(indexesOf(item.events), random, isInOrder);
      case 'dictation':
        return [];
      case 'true-false':
        return inFixedOrder(item.options);
      default:
        return withKeyAt(keyPlaces.next(item.options.length), item.options.length, random);
    }
  });
}

/**
 * Where the key stands: each place is used once, in a random order, before any is used again, so
 * that no place is worth guessing.
 */
class KeyPlaces {
  readonly #random: Random;
  readonly #left = new Map<number, number[]>();

  constructor(random: Random) {
    this.#random = random;
  }

  next(optionCount: number): number {
    const left = this.#left.get(optionCount) ?? [];
    const [place = 0, ...rest] =
      left.length > 0 ? left : shuffled(range(optionCount), this.#random);
    this.#left.set(optionCount, rest);
    return place;
  }
}

/** Options are stored key first: 0 goes to `place`, the distractors around it in a random order. */
function withKeyAt(place: number, optionCount: number, random: Random): number[] {
  const order = shuffled(range(optionCount).slice(1), random);
  order.splice(place, 0, 0);
  return order;
}

/** "Vrai" always stands before "Faux": two labels that change places only trip the finger. */
function inFixedOrder(options: Extract<Item, { kind: 'true-false' }>['options']): number[] {
  const label = (index: number) => options[index]?.fr ?? '';
  return indexesOf(options).sort((a, b) => (label(a) > label(b) ? -1 : 1));
}

/** Shuffled, but not so that nothing is left to do; a turn mends that rare case. */
function outOfPlace(
  indexes: number[],
  random: Random,
  isDone: (order: readonly number[]) => boolean,
): number[] {
  const order = shuffled(indexes, random);
  for (let turn = 0; turn < order.length && isDone(order); turn += 1) {
    order.push(...order.splice(0, 1));
  }
  return order;
}

function isInOrder(order: readonly number[]): boolean {
  return order.every((tile, place) => tile === place);
}

function isSolved(order: readonly number[], { tiles, orders }: TileSet): boolean {
  return orders.some((solution) =>
    solution.every((tile, place) => tiles[tile] === tiles[order[place] ?? -1]),
  );
}

function indexesOf(elements: readonly unknown[]): number[] {
  return range(elements.length);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
