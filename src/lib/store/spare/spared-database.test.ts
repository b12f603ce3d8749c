import { IDBFactory, IDBOpenDBRequest } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { damageRecord, recordsIn } from '../../../../tests/fixtures/stored-records.ts';
import { idsIn, newAnswer, newStore, valueOf } from '../../../../tests/fixtures/test-store.ts';
import type { Store } from '../store.ts';
import type { Buckets } from './buckets.ts';

/** Storage apart, as a browser gives it; each bucket a database of its own. */
class FakeBuckets implements Buckets {
  readonly factories = new Map<string, IDBFactory>();

  open(name: string) {
    const indexedDB = this.factories.get(name) ?? new IDBFactory();
    this.factories.set(name, indexedDB);
    return Promise.resolve({ indexedDB });
  }

  keys() {
    return Promise.resolve([...this.factories.keys()]);
  }

  delete(name: string) {
    this.factories.delete(name);
    return Promise.resolve();
  }

  get copy(): IDBFactory {
    const [factory] = this.factories.values();
    if (factory === undefined) throw new Error('There is no copy');
    return factory;
  }
}

async function answered(store: Store, count: number): Promise<void> {
  for (let at = 1; at <= count; at += 1) valueOf(await store.append(newAnswer(at), null));
}

async function expectAlike(indexedDB: IDBFactory, buckets: FakeBuckets): Promise<void> {
  expect(await recordsIn(buckets.copy)).toEqual(await recordsIn(indexedDB));
}

describe('a copy of the store', () => {
  it('has all that the store has, as soon as it is acknowledged', async () => {
    const [indexedDB, buckets] = [new IDBFactory(), new FakeBuckets()];
    await newStore({ indexedDB, buckets }).tidy('self');
    const store = newStore({ indexedDB, buckets });
    for (let at = 1; at <= 20; at += 1) {
      valueOf(await store.append(newAnswer(at), null));
      await expectAlike(indexedDB, buckets);
    }
    await store.tidy('self');
    await expectAlike(indexedDB, buckets);
  });

  it('is made of what was stored before there was one', async () => {
    const [indexedDB, buckets] = [new IDBFactory(), new FakeBuckets()];
    await answered(newStore({ indexedDB, buckets: undefined }), 30);
    await newStore({ indexedDB, buckets }).tidy('self');
    await expectAlike(indexedDB, buckets);
  });

  it('gives back what the browser has lost, under a new name of the device', async () => {
    const [indexedDB, buckets] = [new IDBFactory(), new FakeBuckets()];
    const before = newStore({ indexedDB, buckets });
    await before.tidy('self');
    await answered(before, 700);
    await before.tidy('self');
    await answered(before, 5);
    const ids = await idsIn(before);

    const empty = new IDBFactory();
    const after = newStore({ indexedDB: empty, buckets });
    expect(await idsIn(after)).toEqual(ids);
    expect(valueOf(await after.learning('self'))).toMatchObject({ lost: 0 });
    const { id } = valueOf(await after.append(newAnswer(9), null));
    expect(ids).not.toContain(id);
    expect(new Set(await idsIn(after))).toEqual(new Set([...ids, id]));
    await expectAlike(empty, buckets);
  });

  it('is made like the store again where it fell behind or was lost', async () => {
    const [indexedDB, buckets] = [new IDBFactory(), new FakeBuckets()];
    const store = newStore({ indexedDB, buckets });
    await store.tidy('self');
    await answered(store, 10);
    store.close();
    await damageRecord(buckets.copy, 'meta', () => undefined);
    await damageRecord(buckets.copy, 'p/self/e/nobody/000000000001', () => 'left over');
    await answered(newStore({ indexedDB, buckets }), 1);
    await expectAlike(indexedDB, buckets);

    buckets.factories.clear();
    await newStore({ indexedDB, buckets }).tidy('self');
    await expectAlike(indexedDB, buckets);
  });

  it('gives way where there is no room for both', async () => {
    const [indexedDB, buckets] = [new IDBFactory(), new FakeBuckets()];
    await newStore({ indexedDB, buckets }).tidy('self');
    const store = newStore({ indexedDB, buckets });
    await answered(store, 3);
    const { copy } = buckets;
    copy.open = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    const other = newStore({ indexedDB, buckets });
    await answered(other, 3);
    expect(await idsIn(other)).toHaveLength(6);
    expect(buckets.factories.size).toBe(0);
  });

  it('is not needed: a browser that refuses one stores as before', async () => {
    const indexedDB = new IDBFactory();
    const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    const store = newStore({ indexedDB, buckets: { open: refuse, keys: refuse, delete: refuse } });
    await answered(store, 3);
    await store.tidy('self');
    expect(await idsIn(store)).toHaveLength(3);
  });

  describe('that never answers', () => {
    const never = () => new Promise<never>(() => undefined);

    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    /** Lets as much time go by as it takes, and fails where it takes for ever. */
    async function inTime<Value>(work: Promise<Value>): Promise<Value> {
      const done = vi.fn();
      void work.then(done);
      for (let second = 0; second < 60 && done.mock.calls.length === 0; second += 1)
        await vi.advanceTimersByTimeAsync(1000);
      expect(done).toHaveBeenCalled();
      return work;
    }

    it.each([
      ['when asked what there is', { keys: never }],
      ['when opened', { open: never }],
      ['when written to', { open: () => Promise.resolve({ indexedDB: silentFactory() }) }],
    ])('%s does not hold up an answer', async (_, deaf: Partial<Buckets>) => {
      const [indexedDB, whole] = [new IDBFactory(), new FakeBuckets()];
      await newStore({ indexedDB, buckets: whole }).tidy('self');
      const buckets: Buckets = {
        open: deaf.open ?? ((name) => whole.open(name)),
        keys: deaf.keys ?? (() => whole.keys()),
        delete: (name) => whole.delete(name),
      };
      const store = newStore({ indexedDB, buckets });
      await inTime(answered(store, 3));
      await inTime(store.tidy('self'));
      expect(await idsIn(store)).toHaveLength(3);
      expect(whole.factories.size).toBe(1);
    });
  });
});

/** Opens nothing, and says nothing. */
function silentFactory(): IDBFactory {
  const factory = new IDBFactory();
  factory.open = () => new IDBOpenDBRequest();
  return factory;
}
