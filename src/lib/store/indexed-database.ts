/** The database of records in IndexedDB, through idb-keyval. */
import { get, promisifyRequest, type UseStore } from 'idb-keyval';
import { Connection } from './connection.ts';
import type { Database, Durability, ReadableRecords, Records } from './records.ts';

export class IndexedDatabase implements Database {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async read<Value>(work: (records: ReadableRecords) => Promise<Value>): Promise<Value> {
    try {
      const use = this.#connection.useStore('relaxed');
      return await use('readonly', (store) => work(recordsOf(store)));
    } catch (error) {
      this.#connection.forgetIfLost(error);
      throw error;
    }
  }

  write<Value>(durability: Durability, work: (records: Records) => Promise<Value>): Promise<Value> {
    return this.#connection.useStore(durability)('readwrite', async (store) => {
      const { transaction } = store;
      const completion = completionOf(transaction);
      try {
        const value = await work(recordsOf(store));
        commit(transaction);
        await completion;
        return value;
      } catch (error) {
        abort(transaction);
        this.#connection.forgetIfLost(error);
        // What stopped the transaction says more than the request that it took down with it.
        throw transaction.error ?? error;
      }
    });
  }

  close(): void {
    this.#connection.close();
  }
}

/** Settles when the transaction has: an error of a single request is not the end of it yet. */
function completionOf(transaction: IDBTransaction): Promise<void> {
  const completion = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => {
      resolve();
    });
    transaction.addEventListener('abort', () => {
      reject(transaction.error ?? new DOMException('', 'AbortError'));
    });
  });
  // Whoever fails earlier does not come to wait for it.
  completion.catch(() => undefined);
  return completion;
}

/** Now, and not after its last request has been heard of: a page that is left hears nothing more. */
function commit(transaction: IDBTransaction): void {
  try {
    transaction.commit();
  } catch {
    // It has ended already, well or badly.
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It had ended already.
  }
}

function recordsOf(store: IDBObjectStore): Records {
  /** idb-keyval inside the transaction that is under way. */
  const within: UseStore = async (_, callback) => callback(store);
  return {
    get: (key) => get<unknown>(key, within),
    list: async (prefix) => {
      const range = below(prefix);
      const [keys, values] = await Promise.all([
        promisifyRequest(store.getAllKeys(range)),
        promisifyRequest<unknown[]>(store.getAll(range)),
      ]);
      return keys.map((key, index) => [typeof key === 'string' ? key : '', values[index]]);
    },
    has: async (prefix) => (await promisifyRequest(store.count(below(prefix)))) > 0,
    put: (key, value) => {
      store.put(value, key);
    },
    delete: (key) => {
      store.delete(key);
    },
    deleteAll: (prefix) => {
      store.delete(below(prefix));
    },
  };
}

function below(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}
