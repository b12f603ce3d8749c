/**
 * The review log in the table: a tail of single records, cheap to write, and packed chunks of up to
 * a thousand, cheap to read. Both may hold the same event; it counts once, by its id. Version 1 of
 * the store had chunks that were plain lists: they are read as single events.
 */
import type { LogParts } from '#lib/study/log/answer-log.ts';
import {
  readResponses,
  unpackChunk,
  viewChunk,
  type ChunkView,
} from '#lib/study/log/unpack-chunk.ts';
import type { ReviewEvent } from '#lib/study/review-event.ts';
import {
  chunksPrefix,
  eventsPrefix,
  placeOfKey,
  responsesKey,
  responsesPrefix,
  type ChunkPlace,
} from '../keys.ts';
import type { ReadableRecords } from '../records.ts';
import { readContents, type Contents } from './contents.ts';

export interface StoredChunk extends ChunkPlace {
  readonly view: ChunkView;
}

export interface DamagedChunk extends ChunkPlace {
  /** Undefined where the record itself is gone. */
  readonly value: unknown;
  /** How many events it should have had, as far as that is known. */
  readonly events: number;
}

export interface StoredLog {
  readonly contents: Contents | null;
  readonly chunks: readonly StoredChunk[];
  readonly damaged: readonly DamagedChunk[];
  /** Of the tail, and of chunks that are not packed yet. */
  readonly singles: readonly ReviewEvent[];
  readonly tailKeys: readonly string[];
}

export async function readLog(records: ReadableRecords, profile: string): Promise<StoredLog> {
  const [contents, stored, tail] = await Promise.all([
    readContents(records, profile),
    records.list(chunksPrefix(profile)),
    readTail(records, profile),
  ]);
  const chunks: StoredChunk[] = [];
  const damaged: DamagedChunk[] = [];
  const singles: ReviewEvent[] = [];
  const missing = new Map(
    (contents?.chunks ?? []).map((note) => [`${note.device}/${String(note.thousands)}`, note]),
  );
  for (const [key, value] of stored) {
    const place = placeOfKey(key);
    const id = `${place.device}/${String(place.thousands)}`;
    const view = viewChunk(value);
    if (view !== null) chunks.push({ ...place, view });
    else if (Array.isArray(value)) singles.push(...value.filter(isEvent));
    else damaged.push({ ...place, value, events: missing.get(id)?.events ?? 0 });
    missing.delete(id);
  }
  for (const { device, thousands, events } of missing.values())
    damaged.push({ device, thousands, value: undefined, events });
  singles.push(...tail.events);
  return { contents, chunks, damaged, singles, tailKeys: tail.keys };
}

/** As the study room takes it. */
export function partsOf(
  { chunks, singles }: StoredLog,
  unsaved: readonly ReviewEvent[] = [],
): LogParts {
  return { chunks: chunks.map(({ view }) => view), events: [...singles, ...unsaved] };
}

export async function readTail(
  records: ReadableRecords,
  profile: string,
): Promise<{ readonly events: ReviewEvent[]; readonly keys: string[] }> {
  const stored = await records.list(eventsPrefix(profile));
  return {
    events: stored.map(([, event]) => event).filter(isEvent),
    keys: stored.map(([key]) => key),
  };
}

/** Every event with its words; each once, in no particular order. */
export async function readEvents(
  records: ReadableRecords,
  profile: string,
): Promise<ReviewEvent[]> {
  const log = await readLog(records, profile);
  const words = new Map(await records.list(responsesPrefix(profile)));
  const events = log.chunks.flatMap(({ view, ...place }) =>
    unpackChunk(view, readResponses(words.get(responsesKey(profile, place)))),
  );
  return [...new Map([...events, ...log.singles].map((event) => [event.id, event])).values()];
}

/** We wrote it ourselves, after it had been checked: only wreckage is kept out. */
function isEvent(value: unknown): value is ReviewEvent {
  return typeof value === 'object' && value !== null && 'id' in value && 'type' in value;
}
