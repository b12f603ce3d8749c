/** The record that stands beside the log: its format's version, this device's name and count. */
import { META_KEY } from './keys.ts';
import type { ReadableRecords } from './records.ts';
import { StoreError } from './store-failure.ts';

/** Version of the log's records and of the keys; raised with the connection's `DATABASE_VERSION`. */
const STORE_FORMAT_VERSION = 1;

export interface Meta {
  readonly formatVersion: number;
  /** This device's name in event ids. */
  readonly device: string;
  /** The count of the last event written here. */
  readonly count: number;
}

/** A new record where there is none yet; refuses what a newer version of the app has written. */
export async function readMeta(records: ReadableRecords, nameDevice: () => string): Promise<Meta> {
  const stored = await records.get(META_KEY);
  if (!isMeta(stored))
    return { formatVersion: STORE_FORMAT_VERSION, device: nameDevice(), count: 0 };
  if (stored.formatVersion > STORE_FORMAT_VERSION) throw new StoreError('newer-database');
  return stored;
}

function isMeta(value: unknown): value is Meta {
  return typeof value === 'object' && value !== null && 'formatVersion' in value;
}
