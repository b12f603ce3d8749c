/**
 * The review log in the table: a tail of single records, cheap to write, and chunks of up to a
 * thousand, cheap to read. Both may hold the same event; it counts once, by its id.
 */
import type { NewReviewEvent, ReviewEvent } from '#lib/study/review-event.ts';
import { chunkKey, chunksPrefix, eventKey, eventsPrefix, META_KEY } from './keys.ts';
import { readMeta } from './meta.ts';
import type { ReadableRecords, Records } from './records.ts';

const CHUNK_SIZE = 1000;

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

export interface StoredLog {
  readonly events: ReviewEvent[];
  /** How many of them are single records. */
  readonly tail: number;
}

export async function readLog(records: ReadableRecords, profile: string): Promise<StoredLog> {
  const chunks = await records.list(chunksPrefix(profile));
  const singles = await records.list(eventsPrefix(profile));
  const events = new Map<string, ReviewEvent>();
  for (const [, chunk] of chunks) {
    for (const event of eventsIn(chunk)) events.set(event.id, event);
  }
  for (const [, event] of singles) {
    if (isEvent(event)) events.set(event.id, event);
  }
  return { events: [...events.values()], tail: singles.length };
}

/** Moves the tail into chunks; the log stays the same. */
export async function compactLog(records: Records, profile: string): Promise<void> {
  const singles = await records.list(eventsPrefix(profile));
  const events = singles.map(([, event]) => event).filter(isEvent);
  await mergeIntoChunks(records, profile, events);
  for (const [key] of singles) records.delete(key);
}

/** Adds what is not there yet, changing nothing that is. Tells how many were new. */
export async function mergeEvents(
  records: Records,
  profile: string,
  events: readonly ReviewEvent[],
): Promise<number> {
  const { events: here } = await readLog(records, profile);
  const known = new Set(here.map(({ id }) => id));
  const added = new Map(
    events.filter(({ id }) => !known.has(id)).map((event) => [event.id, event]),
  );
  await mergeIntoChunks(records, profile, [...added.values()]);
  await skipOwnCounts(records, added.values());
  return added.size;
}

/** Events of our own that come back from a backup must not have their ids given again. */
async function skipOwnCounts(records: Records, events: Iterable<ReviewEvent>): Promise<void> {
  const meta = await readMeta(records, () => '');
  let count = meta.count;
  for (const { id } of events) {
    const { device, number } = splitId(id);
    if (device === meta.device) count = Math.max(count, number);
  }
  if (count > meta.count) records.put(META_KEY, { ...meta, count });
}

async function mergeIntoChunks(
  records: Records,
  profile: string,
  events: readonly ReviewEvent[],
): Promise<void> {
  const chunks = new Map<string, ReviewEvent[]>();
  for (const event of events) {
    const { device, number } = splitId(event.id);
    const key = chunkKey(profile, device, Math.floor(number / CHUNK_SIZE));
    const chunk = chunks.get(key);
    if (chunk === undefined) chunks.set(key, [event]);
    else chunk.push(event);
  }
  for (const [key, added] of chunks) {
    const here = eventsIn(await records.get(key));
    const union = new Map([...added, ...here].map((event) => [event.id, event]));
    records.put(key, [...union.values()]);
  }
}

/** `<device>:<n>`. */
function splitId(id: string): { device: string; number: number } {
  const colon = id.lastIndexOf(':');
  return { device: id.slice(0, colon), number: Number(id.slice(colon + 1)) };
}

function eventsIn(chunk: unknown): ReviewEvent[] {
  return Array.isArray(chunk) ? chunk.filter(isEvent) : [];
}

/** We wrote it ourselves, after it had been checked: only wreckage is kept out. */
function isEvent(value: unknown): value is ReviewEvent {
  return typeof value === 'object' && value !== null && 'id' in value && 'type' in value;
}
