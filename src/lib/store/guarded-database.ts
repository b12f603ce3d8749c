/**
 * The database with what people have to know about it: whether it is open, why it is not, and every
 * failure as a value. Where the browser gives no storage, memory stands in.
 */
import { fail, ok, type Result } from '#lib/core/result.ts';
import { Connection } from './connection.ts';
import { IndexedDatabase } from './indexed-database.ts';
import { MemoryDatabase } from './memory-database.ts';
import { introduceDevice, type Meta } from './meta.ts';
import type { Database, Durability, ReadableRecords, Records } from './records.ts';
import type { StoreStatus } from './store.ts';
import { failureOf, type StoreFailure } from './store-failure.ts';

export class GuardedDatabase {
  readonly #nameDevice: () => string;
  readonly #onStatus: () => void;
  #database: Database;
  #status: StoreStatus = { kind: 'opening' };
  #opening: Promise<Result<Meta, StoreFailure>> | null = null;

  constructor(
    name: string,
    factory: IDBFactory | undefined,
    nameDevice: () => string,
    onStatus: () => void,
  ) {
    this.#nameDevice = nameDevice;
    this.#onStatus = onStatus;
    this.#database =
      factory === undefined
        ? new MemoryDatabase()
        : new IndexedDatabase(
            new Connection(name, factory, () => {
              this.#become({ kind: 'closed' });
            }),
          );
    if (factory === undefined) this.#status = { kind: 'memory', failure: { code: 'unavailable' } };
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
    return opened.ok ? attempt(() => this.#database.read(work)) : opened;
  }

  async write<Value>(
    durability: Durability,
    work: (records: Records) => Promise<Value>,
  ): Promise<Result<Value, StoreFailure>> {
    const opened = await this.open();
    return opened.ok ? attempt(() => this.#database.write(durability, work)) : opened;
  }

  /** So many answers could not be stored for want of room; none once there is room again. */
  tellUnsaved(unsaved: number): void {
    if (unsaved > 0) this.#become({ kind: 'full', unsaved });
    else if (this.#status.kind === 'full') this.#become({ kind: 'open' });
  }

  close(): void {
    this.#database.close();
    this.#become({ kind: 'closed' });
  }

  async #openOrStandIn(): Promise<Result<Meta, StoreFailure>> {
    if (this.#status.kind === 'closed') return fail({ code: 'closed' });
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
    this.#database = new MemoryDatabase();
    this.#become({ kind: 'memory', failure: opened.error });
    return this.#introduce();
  }

  #introduce(): Promise<Result<Meta, StoreFailure>> {
    return attempt(() =>
      this.#database.write('relaxed', (records) => introduceDevice(records, this.#nameDevice)),
    );
  }

  #become(status: StoreStatus): void {
    this.#status = status;
    this.#onStatus();
  }
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, StoreFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    return fail(failureOf(error));
  }
}
