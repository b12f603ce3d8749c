import type { CardRef } from './review-event.ts';

/** A card as a map's key: an item studied in one direction. */
export function cardKey({ bank, item, study }: CardRef): string {
  return `${bank}/${item}/${study}`;
}

/** The card of a key; its parts have no slash in them. */
export function cardOfKey(key: string): CardRef {
  const [bank = '', item = '', study] = key.split('/');
  return { bank, item, study: study === 'en' ? 'en' : 'fr' };
}
