/** The app's own store in a page without the interface, for benchmarks and faults. */
import { parseBank } from '#lib/bank/parse-bank.ts';
import type { Result } from '#lib/core/result.ts';
import { Connection } from '#lib/store/connection.ts';
import { IndexedDatabase } from '#lib/store/indexed-database.ts';
import { mergeEvents } from '#lib/store/log/merge-events.ts';
import type { Store } from '#lib/store/store.ts';
import type { NewReviewEvent } from '#lib/study/review-event.ts';
import bank from '../../../static/banks/louis-braille.json?raw';
import { drawReviews, type DrawnReviews } from './draw-reviews.ts';

export const DATABASE_NAME = 'recto-verso';
export const PROFILE = 'self';

/** The value of what must have succeeded. */
export function valueOf<Value, Failure extends { code: string }>(
  result: Result<Value, Failure>,
): Value {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Reviews of another device, as they come out of a backup; then all is packed. */
export async function fillStore(
  store: Store,
  wanted: Pick<DrawnReviews, 'count' | 'cards' | 'until'>,
): Promise<void> {
  valueOf(await store.ready());
  const parsed = parseBank(new TextEncoder().encode(bank));
  if (!parsed.ok) throw new Error('the bundled bank does not open');
  const { items } = parsed.value;
  const events = drawReviews({
    ...wanted,
    items,
    profile: PROFILE,
    device: 'abcdefghijkl',
    seed: 1,
  });
  const database = new IndexedDatabase(new Connection(DATABASE_NAME, indexedDB, () => undefined));
  await database.write('strict', (records) => mergeEvents(records, PROFILE, events));
  database.close();
  valueOf(await store.tidy(PROFILE));
}

/** `at`: UTC milliseconds. */
export function newAnswer(at: number, item: string): NewReviewEvent {
  return {
    type: 'answer',
    profile: PROFILE,
    card: { bank: 'text-0', item, study: 'fr' },
    way: 'choose',
    response: 'Brest',
    verdict: 'right',
    responseMillis: 3200,
    at,
    offsetMinutes: 60,
  };
}
