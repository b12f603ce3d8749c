import { Connection } from '../connection.ts';
import { IndexedDatabase } from '../indexed-database.ts';
import type { Database } from '../records.ts';
import type { Buckets } from './buckets.ts';
import { EndWatch } from './end-watch.ts';
import { findPageLife } from './page-life.ts';
import { SparedDatabase } from './spared-database.ts';

export interface SparePlace {
  /** Of the database. */
  readonly name: string;
  readonly buckets: Buckets;
  /** Of the storage apart. */
  readonly bucket: string;
  /** As no other page is called. */
  readonly page: string;
}

/** Rejects where the storage apart does not open. */
export async function openSpare(main: Database, place: SparePlace): Promise<SparedDatabase> {
  const { name, buckets, bucket, page } = place;
  const { indexedDB } = await buckets.open(bucket);
  const copy = new IndexedDatabase(new Connection(name, indexedDB, () => undefined));
  const life = findPageLife();
  const ends = life === undefined ? null : new EndWatch(main, life, page);
  const waits = (await ends?.begin()) ?? true;
  return new SparedDatabase(main, { copy, waits, ends, discard: () => buckets.delete(bucket) });
}
