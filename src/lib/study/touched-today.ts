/**
 * Items about one sentence give each other away: what is about a sentence that was asked today, in
 * whichever direction, rests until tomorrow.
 */
import type { Bank } from '#lib/bank/schema.ts';
import { cardKey } from './card-key.ts';
import type { Candidate } from './candidates.ts';
import type { LearningState } from './learning-state.ts';
import { localDay, type Moment } from './local-day.ts';

/** `sentenceKey` of every sentence that was asked about today. */
export type Touched = ReadonlySet<string>;

export function touchedToday(
  banks: readonly Pick<Bank, 'id' | 'items'>[],
  { cards, today }: LearningState,
  { now, offsetMinutes }: Moment,
): Touched {
  const day = localDay(now, offsetMinutes);
  if (today.day < day) return new Set();
  const isOfToday = (bank: string, item: string, study: 'fr' | 'en') => {
    const card = cards.get(cardKey({ bank, item, study }));
    return card !== undefined && localDay(card.lastAt, offsetMinutes) === day;
  };
  return new Set(
    banks.flatMap(({ id, items }) =>
      items
        .filter((item) => isOfToday(id, item.id, 'fr') || isOfToday(id, item.id, 'en'))
        .flatMap(({ segments }) => segments.map((segment) => sentenceKey(id, segment))),
    ),
  );
}

/** A card on short steps comes back all the same: it is the one that was asked. */
export function isResting({ card, item, learnt }: Candidate, touched: Touched): boolean {
  if (touched.size === 0 || (learnt !== undefined && learnt.step !== null)) return false;
  return item.segments.some((segment) => touched.has(sentenceKey(card.bank, segment)));
}

/** Lets each sentence pass once. What is on short steps passes always. */
export class OncePerSentence {
  readonly #taken = new Set<string>();

  takes({ card, item, learnt }: Candidate): boolean {
    const keys = item.segments.map((segment) => sentenceKey(card.bank, segment));
    const isSibling = keys.some((key) => this.#taken.has(key));
    if (isSibling && (learnt === undefined || learnt.step === null)) return false;
    for (const key of keys) this.#taken.add(key);
    return true;
  }
}

function sentenceKey(bank: string, segment: string): string {
  return `${bank}/${segment}`;
}
