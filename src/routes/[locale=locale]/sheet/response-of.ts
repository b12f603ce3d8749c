/** From what a view wrote down, in the item's own order, to an answer in places of the screen. */
import type { Item } from '#lib/bank/schema.ts';
import { LONGEST_TYPED, type ClassResponse } from '#lib/classroom/item/class-response.ts';
import { readChoice, readOrder } from '#lib/ui/quiz/draft.ts';
import { readPartners } from './partners.ts';

/** `order`: of the screen. Null for a blank, and for what is only half laid. */
export function responseOf(
  item: Item,
  order: readonly number[],
  draft: string,
): ClassResponse | null {
  const places = (own: readonly number[]) => own.map((index) => order.indexOf(index));
  switch (item.kind) {
    case 'pairs': {
      const partners = readPartners(draft, item.pairs.length);
      const joined = partners.filter((partner) => partner !== null);
      return joined.length < partners.length ? null : { way: 'match', places: places(joined) };
    }
    case 'tiles':
    case 'chronology': {
      const own = readOrder(draft, order.length);
      return own.length < order.length ? null : { way: 'arrange', places: places(own) };
    }
    case 'dictation': {
      const text = draft.trim().slice(0, LONGEST_TYPED);
      return text === '' ? null : { way: 'type', text };
    }
    default: {
      const option = readChoice(draft, item.options.length);
      return option === null ? null : { way: 'choose', place: order.indexOf(option) };
    }
  }
}
