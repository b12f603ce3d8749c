/** How long there is for an item where answers are timed. */
import type { Item } from '#lib/bank/schema.ts';
import type { ClassSettings } from '../plan/class-settings.ts';

/** To read a word aloud to oneself: 200 words a minute in a first language, half of it in another. */
const MILLIS_A_WORD = 600;
const CHOOSE_MILLIS = 15_000;
const MAKE_MILLIS = 40_000;

/** Milliseconds, in whole seconds; null for as long as it takes. */
export function answerMillis(item: Item, { timer }: ClassSettings): number | null {
  if (timer === 'off') return null;
  const isChosen = 'options' in item;
  const words = (isChosen ? item.stem.fr : item.rationale.fr).split(/\s+/u).length;
  const millis = (isChosen ? CHOOSE_MILLIS : MAKE_MILLIS) + words * MILLIS_A_WORD;
  return Math.ceil(millis / 1000) * 1000 * (timer === 'generous' ? 2 : 1);
}
