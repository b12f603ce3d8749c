import type { Lexicon } from '#lib/analysis/lexicon.ts';
import { findDateMentions } from '#lib/analysis/entities/dates/find-date-mentions.ts';
import { keepFirst, type Stretch } from '#lib/analysis/entities/keep-first.ts';
import type { SentenceView } from '#lib/analysis/entities/view-sentences.ts';
import { findAmounts } from './find-amounts.ts';
import { findCountedNouns } from './find-counted-nouns.ts';
import { findDurations } from './find-durations.ts';
import { findMeasures } from './find-measures.ts';
import { findMoney } from './find-money.ts';
import { findOrdinals } from './find-ordinals.ts';
import { findPercentages } from './find-percentages.ts';
import type { FoundValue } from './found-value.ts';
import { matchMeasure } from './match-unit.ts';

/** Dates, durations, quantities, money, percentages and ranks of a sentence, in order. */
export function findValues(view: SentenceView, lexicon: Lexicon): FoundValue[] {
  const { text, lang } = view;
  const dates = findDateMentions(text, lang)
    .filter(({ end }) => matchMeasure[lang](text.slice(end, end + 50)) === null)
    .map((date) => ({ ...date, confidence: 'certain' as const }));
  const amounts = findAmounts(text, lang).filter((amount) => !touches(dates, amount));
  return keepFirst([
    ...dates,
    ...findPercentages(text, amounts),
    ...findMoney(text, amounts, lang),
    ...findDurations(text, amounts, lang),
    ...findMeasures(text, amounts, lang),
    ...findOrdinals(view),
    ...findCountedNouns(view, amounts, lexicon),
  ]);
}

/** Whether one of `sorted`, which do not overlap, touches the stretch. */
export function touches(sorted: readonly Stretch[], { start, end }: Stretch): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const next = sorted[low];
  return next !== undefined && next.start < end;
}
