/**
 * Which chunks a log has, beside the chunks: what a snapshot covers is told by it without reading
 * them, and one that is gone is missed.
 */
import { crc32 } from '#lib/core/crc32.ts';
import { contentsKey, type ChunkPlace } from '../keys.ts';
import type { ReadableRecords } from '../records.ts';

export interface ChunkNote extends ChunkPlace {
  readonly events: number;
  /** The checksum in the chunk's seal. */
  readonly crc: number;
}

export interface Contents {
  readonly formatVersion: 1;
  /** In the order of their keys. */
  readonly chunks: readonly ChunkNote[];
  /** Events of chunks that could not be read any more. */
  readonly lost: number;
}

/** Null for a log that has not been packed yet. */
export async function readContents(
  records: ReadableRecords,
  profile: string,
): Promise<Contents | null> {
  const stored = await records.get(contentsKey(profile));
  return isContents(stored) ? stored : null;
}

/** Equal for equal chunks, and different for any others but for one case in four thousand millions. */
export function describeContents({ chunks }: Pick<Contents, 'chunks'>): string {
  const events = chunks.reduce((sum, note) => sum + note.events, 0);
  const words = chunks.map(
    ({ device, thousands, crc }) => `${device}/${String(thousands)}/${String(crc)}`,
  );
  return `${String(events)}:${String(crc32(new TextEncoder().encode(words.join('\n'))))}`;
}

function isContents(value: unknown): value is Contents {
  return (
    typeof value === 'object' &&
    value !== null &&
    'formatVersion' in value &&
    value.formatVersion === 1 &&
    'chunks' in value &&
    Array.isArray(value.chunks)
  );
}
