/**
 * One connection to IndexedDB, in the shape that idb-keyval takes (`UseStore`). It gets out of the
 * way when another tab wants to change or delete the database, and comes back by itself when the
 * browser drops it, as iOS does.
 */
import { promisifyRequest, type UseStore } from 'idb-keyval';
import type { Durability } from './records.ts';
import { nameOf, StoreError } from './store-failure.ts';

const OBJECT_STORE = 'records';
/** Raised together with the format of the records, so that older tabs hear of it. */
const DATABASE_VERSION = 2;

export class Connection {
  readonly #name: string;
  readonly #factory: IDBFactory;
  readonly #onLost: () => void;
  #opening: Promise<IDBDatabase> | null = null;
  #isClosed = false;

  /** `onLost` hears that the connection was given up for another tab's sake. */
  constructor(name: string, factory: IDBFactory, onLost: () => void) {
    this.#name = name;
    this.#factory = factory;
    this.#onLost = onLost;
  }

  useStore(durability: Durability): UseStore {
    return async (mode, callback) => {
      const transaction = await this.#begin(mode, durability);
      return callback(transaction.objectStore(OBJECT_STORE));
    };
  }

  /** For good. */
  close(): void {
    this.#isClosed = true;
    this.#opening?.then(
      (database) => {
        database.close();
      },
      () => undefined,
    );
    this.#opening = null;
  }

  /** Makes the next transaction open the database anew. */
  forget(): void {
    this.#opening = null;
  }

  /** Safari loses its database server now and then; a new connection mends it. */
  forgetIfLost(error: unknown): void {
    if (nameOf(error) === 'UnknownError' || nameOf(error) === 'InvalidStateError') this.forget();
  }

  async #begin(mode: IDBTransactionMode, durability: Durability): Promise<IDBTransaction> {
    const begin = async () => (await this.#open()).transaction(OBJECT_STORE, mode, { durability });
    try {
      return await begin();
    } catch (error) {
      // The handle was closed under us: nothing has been written, so trying again is safe.
      if (nameOf(error) !== 'InvalidStateError' || this.#isClosed) throw error;
      this.forget();
      return begin();
    }
  }

  #open(): Promise<IDBDatabase> {
    if (this.#isClosed) return Promise.reject(new StoreError('closed'));
    this.#opening ??= this.#request().then((database) => this.#watched(database));
    this.#opening.catch(() => {
      this.forget();
    });
    return this.#opening;
  }

  #request(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = this.#factory.open(this.#name, DATABASE_VERSION);
      request.onupgradeneeded = ({ oldVersion }) => {
        if (oldVersion === 0) request.result.createObjectStore(OBJECT_STORE);
      };
      let wasBlocked = false;
      request.onblocked = () => {
        wasBlocked = true;
        reject(new StoreError('blocked'));
      };
      promisifyRequest(request).then((database) => {
        if (wasBlocked) database.close();
        resolve(database);
      }, reject);
    });
  }

  #watched(database: IDBDatabase): IDBDatabase {
    database.onversionchange = () => {
      database.close();
      this.close();
      this.#onLost();
    };
    database.onclose = () => {
      this.forget();
    };
    return database;
  }
}

/** Some browsers throw on merely naming it where storage is forbidden. */
export function findIndexedDB(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch {
    return undefined;
  }
}
