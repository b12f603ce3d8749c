import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SAMPLE_BANK } from '../../../tests/fixtures/sample-bank.ts';
import { splitEventId } from '../study/event-order.ts';
import {
  DATABASE_NAME,
  idsIn,
  newAnswer,
  newSession,
  newStore,
  restore,
  valueOf,
  watchedFactory,
} from '../../../tests/fixtures/test-store.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

function raised(name: string): DOMException {
  return new DOMException('', name);
}

/** A promise for the result of a raw request. */
function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? raised('UnknownError'));
    };
  });
}

/** The store's one object store has no methods of its own: they are those of every object store. */
function objectStoreMethods(): IDBObjectStore {
  return IDBObjectStore.prototype;
}

describe('a connection', () => {
  it('that was closed under us is opened again', async () => {
    const databases: IDBDatabase[] = [];
    const store = newStore({ indexedDB: watchedFactory((database) => databases.push(database)) });
    await store.append(newAnswer(), null);
    databases.at(-1)?.close();
    expect((await store.append(newAnswer(), null)).ok).toBe(true);
    databases.at(-1)?.close();
    expect(await idsIn(store)).toHaveLength(2);
    expect(databases).toHaveLength(3);
  });

  it('that Safari loses is opened again at the next try', async () => {
    const databases: IDBDatabase[] = [];
    const store = newStore({ indexedDB: watchedFactory((database) => databases.push(database)) });
    await store.append(newAnswer(), null);
    vi.spyOn(objectStoreMethods(), 'getAll').mockImplementationOnce(() => {
      throw raised('UnknownError');
    });
    expect(await store.events('self')).toMatchObject({ error: { detail: 'UnknownError' } });
    expect(await idsIn(store)).toHaveLength(1);
    expect(databases).toHaveLength(2);
  });

  it('that fails to open once is tried again before memory stands in', async () => {
    const indexedDB = new IDBFactory();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw raised('UnknownError');
    });
    const store = newStore({ indexedDB });
    expect((await store.ready()).ok).toBe(true);
    expect(store.status().kind).toBe('open');
  });

  it('makes way for another version of the app, and says so', async () => {
    const indexedDB = new IDBFactory();
    const store = newStore({ indexedDB });
    await store.append(newAnswer(), null);
    const statuses: string[] = [];
    store.subscribe(() => statuses.push(store.status().kind));
    const newer = await settled(indexedDB.open(DATABASE_NAME, 3));
    expect(newer.version).toBe(3);
    expect(statuses).toEqual(['closed']);
    expect(await store.append(newAnswer(), null)).toEqual({ ok: false, error: { code: 'closed' } });
  });

  it('makes way for deleting all data', async () => {
    const indexedDB = new IDBFactory();
    const store = newStore({ indexedDB });
    await store.ready();
    await settled(indexedDB.deleteDatabase(DATABASE_NAME));
    expect(store.status().kind).toBe('closed');
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('does not open what a newer version of the app has written', async () => {
    const indexedDB = new IDBFactory();
    (await settled(indexedDB.open(DATABASE_NAME, 3))).close();
    const store = newStore({ indexedDB });
    expect(await store.ready()).toMatchObject({ ok: false, error: { code: 'newer-database' } });
    expect(store.status().kind).toBe('failed');
  });

  it('does not touch records of a newer format', async () => {
    const indexedDB = new IDBFactory();
    const store = newStore({ indexedDB });
    await store.ready();
    const database = await settled(indexedDB.open(DATABASE_NAME));
    const records = database.transaction('records', 'readwrite').objectStore('records');
    await settled(records.put({ formatVersion: 3, device: 'abcd', count: 7 }, 'meta'));
    database.close();
    expect(await store.append(newAnswer(), null)).toMatchObject({
      error: { code: 'newer-database' },
    });
    expect(await newStore({ indexedDB }).ready()).toMatchObject({
      error: { code: 'newer-database' },
    });
  });

  it('that another tab blocks is tried again later', async () => {
    const indexedDB = new IDBFactory();
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementationOnce((name, version) => {
      const request = open(name, version);
      queueMicrotask(() => {
        request.onblocked?.(new IDBVersionChangeEvent('blocked', { oldVersion: 1 }));
      });
      return request;
    });
    const store = newStore({ indexedDB });
    expect(await store.ready()).toMatchObject({ error: { code: 'blocked' } });
    expect(store.status().kind).toBe('blocked');
    expect((await store.ready()).ok).toBe(true);
    expect(store.status().kind).toBe('open');
  });
});

describe('a write', () => {
  it('resolves only when its transaction is complete', async () => {
    const log: string[] = [];
    const store = newStore({
      indexedDB: watchedFactory((database) => {
        const begin = database.transaction.bind(database);
        database.transaction = (...names) => {
          const transaction = begin(...names);
          transaction.addEventListener('complete', () => log.push('complete'));
          return transaction;
        };
      }),
    });
    await store.ready();
    log.length = 0;
    await store.append(newAnswer(), null).then(() => log.push('saved'));
    expect(log).toEqual(['complete', 'saved']);
  });

  it('that finds the disk full keeps the answer in memory, says so, and stores it once there is room', async () => {
    const indexedDB = new IDBFactory();
    const store = newStore({ indexedDB });
    const before = valueOf(await store.append(newAnswer(1), null));
    const full = vi.spyOn(objectStoreMethods(), 'put').mockImplementation(() => {
      throw raised('QuotaExceededError');
    });
    const kept = valueOf(await store.append(newAnswer(2), newSession('one')));
    expect(store.status()).toEqual({ kind: 'full', unsaved: 1 });
    expect(await idsIn(store)).toEqual([before.id, kept.id]);
    expect(valueOf(await store.learning('self'))?.state.answered).toBe(2);
    expect(await idsIn(newStore({ indexedDB }))).toEqual([before.id]);
    full.mockRestore();
    const after = valueOf(await store.append(newAnswer(3), null));
    expect(store.status()).toEqual({ kind: 'open' });
    expect(splitEventId(after.id).device).toBe(splitEventId(before.id).device);
    expect(new Set(await idsIn(newStore({ indexedDB })))).toEqual(
      new Set([before.id, kept.id, after.id]),
    );
  });

  it('that fails half-way is undone as a whole', async () => {
    const store = newStore();
    await store.ready();
    const failing = store.append(newAnswer(), () => {
      throw raised('AbortError');
    });
    expect(await failing).toMatchObject({ error: { code: 'unknown', detail: 'AbortError' } });
    expect(await idsIn(store)).toEqual([]);
    expect(valueOf(await store.append(newAnswer(), null)).id).toMatch(/:1$/);
  });

  it('asks for strict durability where it is worth waiting', async () => {
    const durabilities: (string | undefined)[] = [];
    const store = newStore({
      indexedDB: watchedFactory((database) => {
        const begin = database.transaction.bind(database);
        database.transaction = (names, mode, options) => {
          if (mode === 'readwrite') durabilities.push(options?.durability);
          return begin(names, mode, options);
        };
      }),
    });
    await store.append(newAnswer(), null);
    await store.putBank({ ...SAMPLE_BANK, contentHash: '' }, 1);
    const backup = valueOf(await store.exportBackup(0));
    await restore(store, backup.bytes);
    expect(durabilities).toEqual(['relaxed', 'relaxed', 'strict', 'strict']);
  });
});

describe('a browser without storage', () => {
  const refusing = () => {
    const factory = new IDBFactory();
    factory.open = () => {
      throw raised('SecurityError');
    };
    return factory;
  };

  it.each([
    ['has none', undefined],
    ['refuses it', refusing()],
  ])('that %s keeps everything in memory, and says so', async (_, indexedDB) => {
    const store = newStore({ indexedDB });
    expect((await store.append(newAnswer(), (event) => newSession(event.id))).ok).toBe(true);
    expect(await idsIn(store)).toHaveLength(1);
    expect(valueOf(await store.loadSession('self'))).not.toBeNull();
    expect(store.status()).toMatchObject({ kind: 'memory', failure: { code: 'unavailable' } });
  });

  it('undoes what fails half-way there too', async () => {
    const store = newStore({ indexedDB: undefined });
    const failing = store.append(newAnswer(), () => {
      throw raised('AbortError');
    });
    expect((await failing).ok).toBe(false);
    expect(await idsIn(store)).toEqual([]);
  });
});
