import type { Item, ItemOf } from '#lib/bank/schema.ts';

/** What is neither chosen nor typed in a word; its players are fetched after the first page. */
export type LaterItem = ItemOf<'pairs' | 'tiles' | 'chronology' | 'dictation'>;

export function isLaterItem(item: Item): item is LaterItem {
  return !('options' in item);
}
