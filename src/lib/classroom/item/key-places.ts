/** Where the right answer stands on the screen. */
import type { Item } from '#lib/bank/schema.ts';
import type { StudyLanguage } from '#lib/core/language.ts';
import { tilesOf } from './asked-item.ts';

/**
 * The key's place; the places in their right order; or for each of the left-hand column the place of
 * its other half. None where the answer is typed.
 */
export function keyPlaces(item: Item, order: readonly number[], study: StudyLanguage): number[] {
  return keysOf(item, study).map((own) => order.indexOf(own));
}

/** Indexes into the item's own list. */
function keysOf(item: Item, study: StudyLanguage): readonly number[] {
  switch (item.kind) {
    case 'pairs':
      return item.pairs.map((_, index) => index);
    case 'tiles':
      return tilesOf(item, study).orders[0] ?? [];
    case 'chronology':
      return item.events.map((_, index) => index);
    case 'dictation':
      return [];
    default:
      return [item.options.findIndex(({ key }) => key)];
  }
}
