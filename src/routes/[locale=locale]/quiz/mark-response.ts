/** From what a view wrote down to a verdict: one function over every way of answering. */
import type { Answer, Item } from '#lib/bank/schema.ts';
import { verso } from '#lib/core/language.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { markArranged } from '#lib/marking/mark-arranged.ts';
import { markChosen } from '#lib/marking/mark-chosen.ts';
import { markChronology } from '#lib/marking/mark-chronology.ts';
import { markDictation } from '#lib/marking/mark-dictation.ts';
import { markMatched } from '#lib/marking/mark-matched.ts';
import { markTyped } from '#lib/marking/mark-typed.ts';
import { answerLang } from '#lib/study/directions.ts';
import type { Outcome, SessionEntry } from '#lib/study/session.ts';
import { EVENT_BREAK } from '#lib/ui/quiz/answer-of.ts';
import { readChoice, readMatch, readOrder } from '#lib/ui/quiz/draft.ts';
import { spoken } from '#lib/ui/quiz/sides.ts';

export type Marked = Omit<Outcome, 'event'>;

/** What is still to be done before the answer can be marked. */
export type Unfinished = 'needChoice' | 'needText' | 'needTiles' | 'needOrder' | 'needPairs';

export function markResponse(item: Item, entry: SessionEntry): Result<Marked, Unfinished> {
  const { card, draft, way } = entry;
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
      const { verdict } = markArranged(order, set);
      return ok({ verdict, response: order.map((tile) => set.tiles[tile]).join(' ') });
    }
    case 'chronology': {
      const order = readOrder(draft, item.events.length);
      if (order.length < item.events.length) return fail('needOrder');
      const words = order.map((event) => item.events[event]?.[card.study] ?? '');
      return ok({ ...markChronology(order), response: words.join(EVENT_BREAK) });
    }
    case 'dictation': {
      if (draft.trim() === '') return fail('needText');
      const { verdict, reason } = markDictation(draft, item.answer);
      return ok({ verdict, reason, response: draft.trim() });
    }
    default: {
      const lang = answerLang(item.kind, card.study);
      if (way === 'type') {
        if (draft.trim() === '') return fail('needText');
        const { verdict, reason } = markTyped(draft, askedOf(item), lang);
        return ok({ verdict, reason, response: draft.trim() });
      }
      const option = item.options[readChoice(draft, item.options.length) ?? -1];
      if (option === undefined) return fail('needChoice');
      return ok({ ...markChosen(option), response: spoken(option, lang).text });
    }
  }
}

/** An article is never a word beside the answer where it is the answer. */
function askedOf({ kind, answer }: Item): Answer {
  return kind === 'article' ? { ...answer, strict: [...answer.strict, 'article'] } : answer;
}
