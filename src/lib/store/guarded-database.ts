/**
 * The database with what people have to know about it: whether it is open, why it is not, and every
 * failure as a value. Where the browser gives no storage, memory stands in.
 */
import { fail, ok, type Result } from '#lib/core/result.ts';
import { withinMillis } from '#lib/core/within-millis.ts';
import { Connection } from './connection.ts';
import { IndexedDatabase } from './indexed-database.ts';
import { META_KEY } from './keys.ts';
import { introduceDevice, type Meta } from './meta.ts';
import type { Database, Durability, ReadableRecords, Records } from './records.ts';
import type { StoreStatus } from './store.ts';
import { failureOf, type StoreFailure } from './store-failure.ts';
import type { Buckets } from './spare/buckets.ts';
import { LONG_PATIENCE_MILLIS, PATIENCE_MILLIS } from './spare/patience.ts';
import type { SparedDatabase } from './spare/spared-database.ts';

export interface Place {
  readonly name: string;
  /** Undefined where the browser gives no storage. */
  readonly factory: IDBFactory | undefined;
  /** Where a copy is kept; undefined where that cannot be. */
  readonly buckets: Buckets | undefined;
  readonly nameDevice: () => string;
}

export class GuardedDatabase {
  readonly #place: Place;
  readonly #onStatus: () => void;
  /** Null until memory stands in for it. */
  #database: Database | null = null;
  #status: StoreStatus = { kind: 'opening' };
  #opening: Promise<Result<Meta, StoreFailure>> | null = null;
  /** There was a copy when the database was opened. */
  #hadCopy = false;
  #sparing: Promise<SparedDatabase | null> | null = null;
  #copying: Promise<void> | null = null;

  constructor(place: Place, onStatus: () => void) {
    const { name, factory } = place;
    this.#place = place;
    this.#onStatus = onStatus;
    if (factory !== undefined)
      this.#database = new IndexedDatabase(
        new Connection(name, factory, () => {
          this.#become({ kind: 'closed' });
        }),
      );
    else this.#status = { kind: 'memory', failure: { code: 'unavailable' } };
  }

  get status(): StoreStatus {
    return this.#status;
  }

  /** Opens the database, once; after a failure, again. */
  open(): Promise<Result<Meta, StoreFailure>> {
    this.#opening ??= this.#openOrStandIn().then((result) => {
      if (!result.ok) this.#opening = null;
      return result;
    });
    return this.#opening;
  }

  async read<Value>(
    work: (records: ReadableRecords) => Promise<Value>,
  ): Promise<Result<Value, StoreFailure>> {
    const opened = await this.open();
    return opened.ok ? attempt(async () => (await this.#use()).read(work)) : opened;
  }

  async write<Value>(
    durability: Durability,
    work: (records: Records) => Promise<Value>,
  ): Promise<Result<Value, StoreFailure>> {
    const opened = await this.open();
    if (!opened.ok) return opened;
    void this.keepCopy();
    // A first visit has nothing to wait for.
    if (this.#hadCopy) await this.#spare();
    return attempt(async () => (await this.#use()).write(durability, work));
  }

  /** From now on, all that is written is in a copy too, where the browser can keep one apart. */
  keepCopy(): Promise<void> {
    this.#copying ??= this.#spare().then((spared) => patiently(spared?.level()));
    return this.#copying;
  }

  /** So many answers could not be stored for want of room; none once there is room again. */
  tellUnsaved(unsaved: number): void {
    if (unsaved > 0) this.#become({ kind: 'full', unsaved });
    else if (this.#status.kind === 'full') this.#become({ kind: 'open' });
  }

  close(): void {
    this.#database?.close();
    this.#become({ kind: 'closed' });
  }

  async #openOrStandIn(): Promise<Result<Meta, StoreFailure>> {
    if (this.#status.kind === 'closed') return fail({ code: 'closed' });
    await attempt(() => this.#restoreIfLost());
    let opened = await this.#introduce();
    // Safari loses its database server now and then, and finds it again at the next try.
    if (!opened.ok && opened.error.code === 'unknown') opened = await this.#introduce();
    if (opened.ok) {
      if (this.#status.kind !== 'memory') this.#become({ kind: 'open' });
      return opened;
    }
    const { code } = opened.error;
    if (code === 'newer-database' || code === 'quota') {
      this.#become({ kind: 'failed', failure: opened.error });
      return opened;
    }
    if (code === 'blocked') {
      this.#become({ kind: 'blocked' });
      return opened;
    }
    this.#database = null;
    this.#become({ kind: 'memory', failure: opened.error });
    return this.#introduce();
  }

  async #use(): Promise<Database> {
    if (this.#database !== null) return this.#database;
    const { MemoryDatabase } = await import('./memory-database.ts');
    this.#database ??= new MemoryDatabase();
    return this.#database;
  }

  /** What the browser has lost is taken from the copy. */
  async #restoreIfLost(): Promise<void> {
    const { buckets } = this.#place;
    if (buckets === undefined) return;
    const names = await withinMillis(buckets.keys(), PATIENCE_MILLIS).catch((): string[] => []);
    this.#hadCopy = names.includes(this.#bucket);
    if (!this.#hadCopy) return;
    const isThere = await (await this.#use()).read((records) => records.has(META_KEY));
    if (isThere) return;
    this.#copying = this.#spare().then((spared) => patiently(spared?.restore()));
    await this.#copying;
  }

  get #bucket(): string {
    return `${this.#place.name}-copy`;
  }

  /** Null where there can be no copy: then all is as it is in every other browser. */
  #spare(): Promise<SparedDatabase | null> {
    this.#sparing ??= this.#openSpare().catch(() => null);
    return this.#sparing;
  }

  async #openSpare(): Promise<SparedDatabase | null> {
    const main = this.#database;
    const { name, buckets, nameDevice } = this.#place;
    if (buckets === undefined || !(main instanceof IndexedDatabase)) return null;
    const { openSpare } = await import('./spare/open-spare.ts');
    const place = { name, buckets, bucket: this.#bucket, page: nameDevice() };
    const spared = await withinMillis(openSpare(main, place), PATIENCE_MILLIS);
    if (this.#database === main) this.#database = spared;
    return spared;
  }

  #introduce(): Promise<Result<Meta, StoreFailure>> {
    return attempt(async () =>
      (await this.#use()).write('relaxed', (records) =>
        introduceDevice(records, this.#place.nameDevice),
      ),
    );
  }

  #become(status: StoreStatus): void {
    this.#status = status;
    this.#onStatus();
  }
}

/** What takes too long goes on unheard. */
async function patiently(work: Promise<void> | undefined): Promise<void> {
  if (work !== undefined) await withinMillis(work, LONG_PATIENCE_MILLIS).catch(() => undefined);
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, StoreFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    return fail(failureOf(error));
  }
}
