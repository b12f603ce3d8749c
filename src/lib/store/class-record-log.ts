/**
 * The log of a session in class in numbered parts, so that an event more costs the same after forty
 * thousand as after ten. The place of an event in the log says in which part it lies.
 */
import { classEventSchema, type ClassEvent } from '#lib/classroom/session/class-event.ts';
import * as v from 'valibot';
import { classEventsKey, classEventsPrefix } from './keys.ts';
import type { ReadableRecords, Records } from './records.ts';

/** An answer takes some 100 bytes: a part is written anew in well under a millisecond. */
export const EVENTS_PER_CHUNK = 128;

/** `at`: the place of the first of `events` in the log, which has all before it. */
export async function writeEvents(
  records: Records,
  id: string,
  at: number,
  events: readonly ClassEvent[],
): Promise<void> {
  let place = at;
  while (place < at + events.length) {
    const chunk = Math.floor(place / EVENTS_PER_CHUNK);
    const key = classEventsKey(id, chunk);
    const within = place % EVENTS_PER_CHUNK;
    const stored = within === 0 ? [] : listOf(await records.get(key));
    // Every event keeps its place, also after some that are damaged.
    const before = Array.from({ length: within }, (_, index) => stored[index] ?? null);
    const added = events.slice(place - at, place - at + EVENTS_PER_CHUNK - within);
    records.put(key, [...before, ...added]);
    place += added.length;
  }
}

/** Whether the log holds just these from `at` on. */
export async function holdsEvents(
  records: ReadableRecords,
  id: string,
  at: number,
  events: readonly ClassEvent[],
): Promise<boolean> {
  let chunk = -1;
  let stored: readonly unknown[] = [];
  for (const [index, event] of events.entries()) {
    const place = at + index;
    if (Math.floor(place / EVENTS_PER_CHUNK) !== chunk) {
      chunk = Math.floor(place / EVENTS_PER_CHUNK);
      stored = listOf(await records.get(classEventsKey(id, chunk)));
    }
    if (!isSame(stored[place % EVENTS_PER_CHUNK], event)) return false;
  }
  return true;
}

/** In order, without those that cannot be read any more. */
export async function readEvents(records: ReadableRecords, id: string): Promise<ClassEvent[]> {
  const chunks = await records.list(classEventsPrefix(id));
  return chunks
    .flatMap(([, chunk]) => listOf(chunk))
    .filter((event) => v.is(classEventSchema, event));
}

function listOf(stored: unknown): readonly unknown[] {
  return Array.isArray(stored) ? stored : [];
}

/** Of plain data. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  const mine = Object.entries(one);
  const theirs = new Map<string, unknown>(Object.entries(other));
  return (
    mine.length === theirs.size &&
    mine.every(([key, value]) => theirs.has(key) && isSame(value, theirs.get(key)))
  );
}
