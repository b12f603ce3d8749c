import type { CardRef } from './review-event.ts';

/** A card as a map's key: an item studied in one direction. */
export function cardKey({ bank, item, study }: CardRef): string {
  return `${bank}/${item}/${study}`;
}
