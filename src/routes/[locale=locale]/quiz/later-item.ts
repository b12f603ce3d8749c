import type { Item } from '#lib/bank/schema.ts';
import type { Way } from '#lib/play/way.ts';

/** Whether its player is fetched after the first page: a first visit begins by choosing. */
export function comesLater(item: Item, way: Way): boolean {
  return way === 'type' || !('options' in item);
}
