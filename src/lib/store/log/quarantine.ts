/** Chunks that cannot be read: out of the log's way, but not thrown away. */
import { chunkKey, quarantineKey, responsesKey } from '../keys.ts';
import type { Records } from '../records.ts';
import type { DamagedChunk, StoredLog } from './read-log.ts';

export function setAside(
  records: Records,
  profile: string,
  { value, ...place }: DamagedChunk,
): void {
  if (value !== undefined) records.put(quarantineKey(profile, place), value);
  records.delete(chunkKey(profile, place));
  records.delete(responsesKey(profile, place));
}

/** Events of damaged chunks, those that were set aside before included. */
export function lostIn({ damaged, contents }: Pick<StoredLog, 'damaged' | 'contents'>): number {
  return damaged.reduce((sum, { events }) => sum + events, contents?.lost ?? 0);
}
