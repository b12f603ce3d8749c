/** Writes events into the chunks that they belong to, beside those which are there. */
import { splitEventId } from '#lib/study/event-order.ts';
import { CHUNK_SIZE, countOf, packChunk } from '#lib/study/log/pack-chunk.ts';
import { readResponses, unpackChunk } from '#lib/study/log/unpack-chunk.ts';
import type { ReviewEvent } from '#lib/study/review-event.ts';
import { sealOf } from '#lib/core/sealed-bytes.ts';
import { chunkKey, responsesKey, type ChunkPlace } from '../keys.ts';
import type { Records } from '../records.ts';
import type { ChunkNote } from './contents.ts';
import type { StoredChunk } from './read-log.ts';

/** Of two events with one id, the one in the chunk stays. Gives a note of every chunk there is now. */
export async function packInto(
  records: Records,
  profile: string,
  chunks: readonly StoredChunk[],
  events: Iterable<ReviewEvent>,
): Promise<ChunkNote[]> {
  const notes = new Map<string, ChunkNote>();
  const stored = new Map<string, StoredChunk>();
  for (const chunk of chunks) {
    const { view, device, thousands } = chunk;
    const key = chunkKey(profile, chunk);
    stored.set(key, chunk);
    notes.set(key, {
      device,
      thousands,
      events: view.head.answers + view.head.others.length,
      crc: view.crc,
    });
  }
  for (const { place, added } of groupByChunk(profile, events)) {
    const key = chunkKey(profile, place);
    const before = stored.get(key);
    const here =
      before === undefined
        ? []
        : unpackChunk(before.view, readResponses(await records.get(responsesKey(profile, place))));
    const union = new Map([...added, ...here].map((event) => [countOf(event.id), event]));
    const sorted = [...union].sort(([a], [b]) => a - b).map(([, event]) => event);
    const { device, thousands } = place;
    const packed = packChunk(sorted, { profile, device, base: thousands * CHUNK_SIZE });
    records.put(key, packed.events);
    records.put(responsesKey(profile, place), packed.responses);
    notes.set(key, { device, thousands, events: sorted.length, crc: sealOf(packed.events) });
  }
  return [...notes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, note]) => note);
}

interface Group {
  readonly place: ChunkPlace;
  readonly added: ReviewEvent[];
}

function groupByChunk(profile: string, events: Iterable<ReviewEvent>): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const event of events) {
    const { device, count } = splitEventId(event.id);
    const place = { device, thousands: Math.floor(count / CHUNK_SIZE) };
    const key = chunkKey(profile, place);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { place, added: [event] });
    else group.added.push(event);
  }
  return groups.values();
}
