/** What is in a room's stream already, a part at a time so that nobody else waits long for Redis. */
import type { LogEntry, SeatNote } from '../room-log.ts';
import { openEntry } from './open-entry.ts';
import type { RedisLink } from './redis-link.ts';
import { readEntries } from './replies.ts';

const MOST_BATCHES = 200;

/** A note, and the process that wrote it. */
export type SignedNote = readonly [SeatNote, string];

export interface ReadPast {
  readonly entries: readonly LogEntry<never>[];
  /** The last one of each participant, and of the host. */
  readonly notes: readonly SignedNote[];
  /** The last entry; all zeros where there is none. */
  readonly cursor: string;
  readonly damaged: number;
}

export async function readPast(link: RedisLink, key: string): Promise<ReadPast> {
  const entries: LogEntry<never>[] = [];
  const notes = new Map<string | null, SignedNote>();
  let cursor = '0-0';
  let damaged = 0;
  for (;;) {
    const range = ['XRANGE', key, `(${cursor}`, '+', 'COUNT', String(MOST_BATCHES)];
    const found = readEntries(await link.send(range));
    for (const entry of found) {
      cursor = entry.id;
      const { batch, node, damaged: lost } = openEntry<never>(entry);
      damaged += lost;
      for (const each of batch.entries) entries.push({ ...each, durable: true });
      for (const note of batch.notes) if (node !== null) notes.set(note.participant, [note, node]);
    }
    if (found.length < MOST_BATCHES)
      return { entries, notes: [...notes.values()], cursor, damaged };
  }
}
