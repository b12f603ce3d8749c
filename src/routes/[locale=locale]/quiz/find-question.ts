import type { Bank, Bilingual, Item, Segment } from '#lib/bank/schema.ts';
import type { CardRef } from '#lib/study/review-event.ts';

export interface Question {
  readonly item: Item;
  /** The sentences of the text that the item cites. */
  readonly segments: readonly Segment[];
  /** The text's. */
  readonly title: Bilingual;
}

/** Null where the text, or the question, is no longer on this device. */
export function findQuestion(
  card: CardRef,
  findBank: (id: string) => Bank | null,
): Question | null {
  const bank = findBank(card.bank);
  const item = bank?.items.find(({ id }) => id === card.item);
  if (bank === null || item === undefined) return null;
  const segments = bank.paragraphs
    .flatMap((paragraph) => paragraph.segments)
    .filter(({ id }) => item.segments.includes(id));
  return { item, segments, title: bank.title };
}
