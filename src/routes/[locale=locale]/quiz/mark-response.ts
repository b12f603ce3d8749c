/** From what a view wrote down to a verdict: one function over every way of answering. */
import type { Item } from '#lib/bank/schema.ts';
import { verso } from '#lib/core/language.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { markArranged } from '#lib/marking/mark-arranged.ts';
import { markChosen } from '#lib/marking/mark-chosen.ts';
import { markChronology } from '#lib/marking/mark-chronology.ts';
import { markMatched } from '#lib/marking/mark-matched.ts';
import { answerLang } from '#lib/study/directions.ts';
import type { Outcome, SessionEntry } from '#lib/study/session.ts';
import { EVENT_BREAK } from '#lib/ui/quiz/answer-of.ts';
import { readChoice, readMatch, readOrder } from '#lib/ui/quiz/draft.ts';
import { spoken } from '#lib/ui/quiz/sides.ts';
import type { MarkingTerms } from './mark-written.ts';

export type Marked = Omit<Outcome, 'event'>;

/** What is still to be done before the answer can be marked. */
export type Unfinished = 'needChoice' | 'needText' | 'needTiles' | 'needOrder' | 'needPairs';

/** Rejects only where the code for what is typed cannot be fetched. */
export async function markResponse(
  item: Item,
  entry: SessionEntry,
  terms: MarkingTerms,
): Promise<Result<Marked, Unfinished>> {
  const { card, draft, way } = entry;
  const lang = answerLang(item.kind, card.study);
  if (way === 'type') {
    if (draft.trim() === '') return fail('needText');
    const { markWritten } = await import('./mark-written.ts');
    const { verdict, reason } = markWritten(item, draft, lang, terms);
    return ok({ verdict, reason, response: draft.trim() });
  }
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
    case 'dictation':
      return fail('needText');
    default: {
      const option = item.options[readChoice(draft, item.options.length) ?? -1];
      if (option === undefined) return fail('needChoice');
      return ok({ ...markChosen(option), response: spoken(option, lang).text });
    }
  }
}
