/** The record that stands beside the log: its format's version, this device's name and count. */
import { META_KEY } from './keys.ts';
import type { ReadableRecords, Records } from './records.ts';
import { StoreError } from './store-failure.ts';

/** Version of the log's records and of the keys; raised with the connection's `DATABASE_VERSION`. */
const STORE_FORMAT_VERSION = 2;

export interface Meta {
  readonly formatVersion: number;
  /** This device's name in event ids. */
  readonly device: string;
  /** No event gets this count or one below it any more: they were given, or reserved by a page. */
  readonly count: number;
}

/**
 * A new record where there is none yet; refuses what a newer version of the app has written. What
 * version 1 wrote is read as it is, and packed when the log is tidied.
 */
export async function readMeta(records: ReadableRecords, nameDevice: () => string): Promise<Meta> {
  const stored = await records.get(META_KEY);
  if (!isMeta(stored))
    return { formatVersion: STORE_FORMAT_VERSION, device: nameDevice(), count: 0 };
  if (stored.formatVersion > STORE_FORMAT_VERSION) throw new StoreError('newer-database');
  return { ...stored, formatVersion: STORE_FORMAT_VERSION };
}

/** Reads who this device is; writes it down on the first visit, and after an update. */
export async function introduceDevice(records: Records, nameDevice: () => string): Promise<Meta> {
  const meta = await readMeta(records, nameDevice);
  const stored = await records.get(META_KEY);
  // A full disk can still be read.
  if (!isMeta(stored) || stored.formatVersion !== meta.formatVersion) records.put(META_KEY, meta);
  return meta;
}

function isMeta(value: unknown): value is Meta {
  return typeof value === 'object' && value !== null && 'formatVersion' in value;
}
