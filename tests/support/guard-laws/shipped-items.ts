import type { Bank } from '#lib/bank/schema.ts';
import type { ShippedItem } from './guard-law.ts';

/** The items of a bank, each with the sentence that it cites first and all sentences of its text. */
export function shippedItems({
  paragraphs,
  items,
}: Pick<Bank, 'paragraphs' | 'items'>): ShippedItem[] {
  const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
  const sentences = new Map(segments.map(({ id, fr }) => [id, fr]));
  const text = segments.map(({ fr }) => fr);
  return items.map((item) => ({
    item,
    sentence: sentences.get(item.segments[0] ?? '') ?? '',
    text,
  }));
}
