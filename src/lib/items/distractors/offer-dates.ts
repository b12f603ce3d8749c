import type { Counterpart } from '#lib/bilingual/find-counterpart.ts';
import type { DateParts } from '../details/date-parts.ts';
import type { Detail } from '../details/detail.ts';
import { findDateWriter } from '../details/write-date.ts';
import type { Distractor } from '../facts.ts';
import { keepsOrder } from '../guards/keep-order.ts';

/**
 * Other dates in the way in which the sentence writes its own, in both languages where it has its
 * English; those that stay on the same side of all its other dates.
 */
export function offerDates(
  date: DateParts,
  detail: Detail,
  english: Counterpart | null,
  others: () => readonly DateParts[],
): Distractor[] {
  const fr = findDateWriter(date, detail.key, 'fr');
  const en = english === null ? null : findDateWriter(date, english.text, 'en');
  if (fr === null || (english !== null && en === null)) return [];
  return others()
    .filter((other) => keepsOrder(date, other, detail))
    .map((other) => ({ fr: fr(other), en: en === null ? null : en(other), why: 'otherYear' }));
}
