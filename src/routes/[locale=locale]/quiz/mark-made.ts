/** What is put together: pairs, tiles, events. Fetched with the views that they are made in. */
import type { Item } from '#lib/bank/schema.ts';
import { verso } from '#lib/core/language.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { markArranged } from '#lib/marking/mark-arranged.ts';
import { markChronology } from '#lib/marking/mark-chronology.ts';
import { markMatched } from '#lib/marking/mark-matched.ts';
import type { SessionEntry } from '#lib/study/session.ts';
import { EVENT_BREAK } from '#lib/ui/quiz/answer-of.ts';
import { readMatch, readOrder } from '#lib/ui/quiz/draft.ts';
import type { Marked, Unfinished } from './mark-response.ts';
import type { MarkingTerms } from '#lib/play/mark-written.ts';

type MadeItem = Extract<Item, { kind: 'pairs' | 'tiles' | 'chronology' }>;

export function markMade(
  item: MadeItem,
  { card, draft }: Pick<SessionEntry, 'card' | 'draft'>,
  terms: MarkingTerms,
): Result<Marked, Unfinished> {
  switch (item.kind) {
    case 'pairs': {
      const { joined, wrongTries } = readMatch(draft, item.pairs.length);
      if (joined.length < item.pairs.length) return fail('needPairs');
      const words = item.pairs.map((pair) => `${pair[card.study]} = ${pair[verso(card.study)]}`);
      return ok({ ...markMatched(wrongTries), response: words.join(' ; ') });
    }
    case 'tiles': {
      const set = item.tiles[card.study] ?? item.tiles.fr;
      const order = readOrder(draft, set.tiles.length);
      if (order.length < set.tiles.length) return fail('needTiles');
      const response = order.map((tile) => set.tiles[tile]).join(' ');
      const { verdict } = markArranged(order, set);
      return ok({ verdict: terms.accepted.includes(response) ? 'right' : verdict, response });
    }
    case 'chronology': {
      const order = readOrder(draft, item.events.length);
      if (order.length < item.events.length) return fail('needOrder');
      const words = order.map((event) => item.events[event]?.[card.study] ?? '');
      return ok({ ...markChronology(order), response: words.join(EVENT_BREAK) });
    }
  }
}
