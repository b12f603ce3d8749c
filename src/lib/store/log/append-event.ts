import type { NewReviewEvent, ReviewEvent } from '#lib/study/review-event.ts';
import { eventKey, META_KEY } from '../keys.ts';
import { readMeta } from '../meta.ts';
import type { Records } from '../records.ts';

/** Gives the event its id; the count goes up in the same transaction, so no two tabs share one. */
export async function appendEvent(
  records: Records,
  event: NewReviewEvent,
  nameDevice: () => string,
): Promise<ReviewEvent> {
  const meta = await readMeta(records, nameDevice);
  const count = meta.count + 1;
  const stored = { ...event, id: `${meta.device}:${String(count)}` };
  records.put(META_KEY, { ...meta, count });
  records.put(eventKey(event.profile, meta.device, count), stored);
  return stored;
}
