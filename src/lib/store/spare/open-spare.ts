import { Connection } from '../connection.ts';
import { IndexedDatabase } from '../indexed-database.ts';
import type { Database } from '../records.ts';
import type { Buckets } from './buckets.ts';
import { SparedDatabase } from './spared-database.ts';

/** `name`: of the database; `bucket`: of the storage apart. Rejects where that does not open. */
export async function openSpare(
  main: Database,
  name: string,
  buckets: Buckets,
  bucket: string,
): Promise<SparedDatabase> {
  const { indexedDB } = await buckets.open(bucket);
  const copy = new IndexedDatabase(new Connection(name, indexedDB, () => undefined));
  return new SparedDatabase(main, copy, () => buckets.delete(bucket));
}
