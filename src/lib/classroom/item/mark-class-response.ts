/** Is it right? From places on the screen back to the item's own lists. */
import type { Item } from '#lib/bank/schema.ts';
import type { StudyLanguage } from '#lib/core/language.ts';
import { markArranged } from '#lib/marking/mark-arranged.ts';
import { markChosen } from '#lib/marking/mark-chosen.ts';
import { markChronology } from '#lib/marking/mark-chronology.ts';
import { markMatched } from '#lib/marking/mark-matched.ts';
import type { Verdict } from '#lib/marking/verdict.ts';
import { answerLang } from '#lib/play/directions.ts';
import { markWritten, type MarkingTerms } from '#lib/play/mark-written.ts';
import { tilesOf } from './asked-item.ts';
import type { ClassResponse } from './class-response.ts';

/** In class all are held to the same: what the item itself asks. */
const SAME_FOR_ALL: MarkingTerms = {
  strict: { accents: false, capitals: false, articles: false },
  accepted: [],
};

/** Null where the response does not fit the item: another way, a place that is not there or twice. */
export function markClassResponse(
  item: Item,
  order: readonly number[],
  study: StudyLanguage,
  response: ClassResponse,
): Verdict | null {
  if (response.way === 'type') return markText(item, study, response.text);
  if (response.way === 'choose') {
    const option = 'options' in item ? item.options[order[response.place] ?? -1] : undefined;
    return option === undefined ? null : markChosen(option).verdict;
  }
  const own = ownOrder(response.places, order);
  if (own === null) return null;
  if (response.way === 'match') return item.kind === 'pairs' ? markPairs(own) : null;
  if (item.kind === 'tiles') return markArranged(own, tilesOf(item, study)).verdict;
  return item.kind === 'chronology' ? markChronology(own).verdict : null;
}

/** All at once and not one after the other: two that changed places are one slip. */
function markPairs(own: readonly number[]): Verdict {
  const wrong = own.filter((right, left) => right !== left).length;
  return markMatched(Math.ceil(wrong / 2)).verdict;
}

function markText(item: Item, study: StudyLanguage, text: string): Verdict | null {
  const isTyped = item.kind === 'dictation';
  if (!isTyped) return null;
  return markWritten(item, text, answerLang(item.kind, study), SAME_FOR_ALL).verdict;
}

/** The item's own indexes; null unless each place of the screen is named once. */
function ownOrder(places: readonly number[], order: readonly number[]): number[] | null {
  if (places.length !== order.length || new Set(places).size !== places.length) return null;
  const own = places.map((place) => order[place]).filter((index) => index !== undefined);
  return own.length === order.length ? own : null;
}
