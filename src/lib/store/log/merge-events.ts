/** A set union: adds the events of another log, changing nothing that is here. */
import { splitEventId } from '#lib/study/event-order.ts';
import { CHUNK_SIZE } from '#lib/study/log/pack-chunk.ts';
import type { ReviewEvent } from '#lib/study/review-event.ts';
import { chunkKey, contentsKey, META_KEY, snapshotKey } from '../keys.ts';
import { readMeta } from '../meta.ts';
import type { Records } from '../records.ts';
import type { Contents } from './contents.ts';
import { packInto } from './pack-into.ts';
import { lostIn, setAside } from './quarantine.ts';
import { readLog, type StoredChunk, type StoredLog } from './read-log.ts';

/** Gives those that were new. The snapshot goes: what is learnt is replayed at the next reading. */
export async function mergeEvents(
  records: Records,
  profile: string,
  events: readonly ReviewEvent[],
): Promise<ReviewEvent[]> {
  const log = await readLog(records, profile);
  const isHere = knownIn(profile, log);
  const added = new Map(events.filter(({ id }) => !isHere(id)).map((event) => [event.id, event]));
  if (added.size === 0) return [];
  for (const chunk of log.damaged) setAside(records, profile, chunk);
  const chunks = await packInto(records, profile, log.chunks, [...added.values(), ...log.singles]);
  for (const key of log.tailKeys) records.delete(key);
  const lost = Math.max(0, lostIn(log) - added.size);
  records.put(contentsKey(profile), { formatVersion: 1, chunks, lost } satisfies Contents);
  records.delete(snapshotKey(profile));
  await skipOwnCounts(records, added.keys());
  return [...added.values()];
}

/** Whether an event is in the log. */
export function knownIn(profile: string, { chunks, singles }: StoredLog): (id: string) => boolean {
  if (chunks.length === 0 && singles.length === 0) return () => false;
  const ids = new Set(singles.map(({ id }) => id));
  const counts = new Map(chunks.map((chunk) => [chunkKey(profile, chunk), countsIn(chunk)]));
  return (id) => {
    if (ids.has(id)) return true;
    const { device, count } = splitEventId(id);
    const thousands = Math.floor(count / CHUNK_SIZE);
    return counts.get(chunkKey(profile, { device, thousands }))?.has(count) ?? false;
  };
}

function countsIn({ view: { head, columns } }: StoredChunk): Set<number> {
  const counts = new Set(head.others.map(({ id }) => splitEventId(id).count));
  for (const offset of columns.count) counts.add(head.base + offset);
  return counts;
}

/** Events of our own that come back from a backup must not have their ids given again. */
async function skipOwnCounts(records: Records, ids: Iterable<string>): Promise<void> {
  const meta = await readMeta(records, () => '');
  let highest = meta.count;
  for (const id of ids) {
    const { device, count } = splitEventId(id);
    if (device === meta.device) highest = Math.max(highest, count);
  }
  if (highest > meta.count) records.put(META_KEY, { ...meta, count: highest });
}
