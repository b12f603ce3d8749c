import type { Bank, Item, Segment } from '#lib/bank/schema.ts';
import type { StudyLanguage } from '#lib/core/language.ts';
import type { SessionEntry } from '#lib/study/session.ts';

export interface ReadAgain {
  readonly bank: Bank;
  readonly segment: Segment;
  readonly study: StudyLanguage;
  /** What was missed about this sentence. */
  readonly missed: readonly Item[];
}

/** The sentences behind the missed questions, each once, in the order in which they were missed. */
export function readAgain(
  entries: readonly SessionEntry[],
  findBank: (id: string) => Bank | null,
): ReadAgain[] {
  const passages = new Map<string, ReadAgain>();
  for (const { card } of entries) {
    const bank = findBank(card.bank);
    const item = bank?.items.find(({ id }) => id === card.item);
    const segment = bank?.paragraphs
      .flatMap(({ segments }) => segments)
      .find(({ id }) => id === item?.segments[0]);
    if (bank === null || item === undefined || segment === undefined) continue;
    const key = `${bank.id}/${segment.id}`;
    const missed = [...(passages.get(key)?.missed ?? []), item];
    passages.set(key, { bank, segment, study: card.study, missed });
  }
  return [...passages.values()];
}
