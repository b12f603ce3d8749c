/** From what a view wrote down to a verdict: one function over every way of answering. */
import type { Item } from '#lib/bank/schema.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { markChosen } from '#lib/marking/mark-chosen.ts';
import { answerLang } from '#lib/play/directions.ts';
import type { Outcome, SessionEntry } from '#lib/study/session.ts';
import { readChoice } from '#lib/ui/quiz/draft.ts';
import { spoken } from '#lib/ui/quiz/sides.ts';
import type { MarkingTerms } from '#lib/play/mark-written.ts';

export type Marked = Omit<Outcome, 'event'>;

/** What is still to be done before the answer can be marked. */
export type Unfinished = 'needChoice' | 'needText' | 'needTiles' | 'needOrder' | 'needPairs';

/** Rejects only where the code for what is not chosen cannot be fetched. */
export async function markResponse(
  item: Item,
  entry: SessionEntry,
  terms: MarkingTerms,
): Promise<Result<Marked, Unfinished>> {
  const { card, draft, way } = entry;
  const lang = answerLang(item.kind, card.study);
  if (way === 'type') {
    if (draft.trim() === '') return fail('needText');
    const { markWritten } = await import('#lib/play/mark-written.ts');
    const { verdict, reason } = markWritten(item, draft, lang, terms);
    return ok({ verdict, reason, response: draft.trim() });
  }
  switch (item.kind) {
    case 'pairs':
    case 'tiles':
    case 'chronology': {
      const { markMade } = await import('./mark-made.ts');
      return markMade(item, entry, terms);
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
