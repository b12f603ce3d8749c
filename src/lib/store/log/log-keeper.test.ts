import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { ANSWERS_V2, historyV2 } from '../../../../tests/fixtures/store/history-v2.ts';
import { damageRecord, databaseOf, recordsIn } from '../../../../tests/fixtures/stored-records.ts';
import {
  idsIn,
  newAnswer,
  newStore,
  restore,
  valueOf,
} from '../../../../tests/fixtures/test-store.ts';
import { deriveLearningState } from '../../study/replay-log.ts';
import type { LearningState } from '../../study/learning-state.ts';
import type { ReviewEvent } from '../../study/review-event.ts';
import type { Store } from '../store.ts';

function keysOf(records: ReadonlyMap<string, unknown>, part: string): string[] {
  return [...records.keys()].filter((key) => key.startsWith(`p/self/${part}`));
}

async function learntIn(store: Store): Promise<LearningState | undefined> {
  return valueOf(await store.learning('self'))?.state;
}

/** A database of so many answers, packed. */
async function packed(answers: number): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  const store = newStore({ indexedDB });
  for (let at = 1; at <= answers; at += 1) await store.append(newAnswer(at * 60_000), null);
  await store.tidy('self');
  store.close();
  return indexedDB;
}

const CHUNK = 'p/self/c/';

async function chunkKeys(indexedDB: IDBFactory): Promise<string[]> {
  return [...(await recordsIn(indexedDB)).keys()].filter((key) => key.startsWith(CHUNK));
}

describe('a log that has grown', () => {
  it('is packed, and says the same as before', async () => {
    const indexedDB = new IDBFactory();
    const store = newStore({ indexedDB });
    for (let at = 1; at <= 510; at += 1) await store.append(newAnswer(at * 60_000), null);
    const [events, learnt] = [valueOf(await store.events('self')), await learntIn(store)];
    await store.tidy('self');
    const fresh = newStore({ indexedDB });
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(valueOf(await fresh.events('self')).sort(byId)).toEqual(events.sort(byId));
    expect(await learntIn(fresh)).toEqual(learnt);
    expect((await recordsIn(indexedDB)).get('p/self/snapshot')).toBeInstanceOf(Uint8Array);
  });

  it('goes on from the snapshot, without its chunks', async () => {
    const indexedDB = await packed(510);
    const store = newStore({ indexedDB });
    for (const key of await chunkKeys(indexedDB)) await damageRecord(indexedDB, key, () => 'gone');
    await store.append(newAnswer(511 * 60_000), null);
    expect(valueOf(await store.learning('self'))).toMatchObject({
      state: { answered: 511 },
      tail: 1,
      isUntidy: false,
    });
  });

  it('is replayed where the snapshot is damaged, missing, or of another log', async () => {
    for (const change of [
      (value: unknown) => (value instanceof Uint8Array ? value.slice(0, -9) : value),
      () => undefined,
      () => 'nothing of ours',
    ]) {
      const indexedDB = await packed(505);
      const before = await learntIn(newStore({ indexedDB }));
      await damageRecord(indexedDB, 'p/self/snapshot', change);
      expect(await learntIn(newStore({ indexedDB }))).toEqual(before);
    }
    const [older, newer] = [await packed(505), await packed(510)];
    const snapshot = (await recordsIn(older)).get('p/self/snapshot');
    await damageRecord(newer, 'p/self/snapshot', () => snapshot);
    expect(valueOf(await newStore({ indexedDB: newer }).learning('self'))).toMatchObject({
      state: { answered: 510 },
      isUntidy: true,
    });
  });
});

describe('a damaged chunk', () => {
  it('is set aside, the rest is used, and the person is told until they have read it', async () => {
    const indexedDB = await packed(1500);
    const [first = ''] = await chunkKeys(indexedDB);
    await damageRecord(indexedDB, first, (value) =>
      value instanceof Uint8Array ? value.slice(0, 2000) : value,
    );
    const store = newStore({ indexedDB });
    const changes: unknown[] = [];
    store.subscribe((change) => changes.push(change));
    expect(await store.tidy('self')).toEqual({ ok: true, value: null });
    expect(changes).toContainEqual({ type: 'event', profile: 'self', event: null });
    expect(valueOf(await store.learning('self'))).toMatchObject({
      state: { answered: 501 },
      lost: 999,
      isUntidy: false,
    });
    expect(keysOf(await recordsIn(indexedDB), 'q/')).toHaveLength(1);
    await store.forgetLost('self');
    expect(valueOf(await newStore({ indexedDB }).learning('self'))?.lost).toBe(0);
  });

  it('that is gone altogether is missed', async () => {
    const indexedDB = await packed(1500);
    const [first = ''] = await chunkKeys(indexedDB);
    await damageRecord(indexedDB, first, () => undefined);
    const store = newStore({ indexedDB });
    await store.tidy('self');
    expect(valueOf(await store.learning('self'))).toMatchObject({ lost: 999 });
  });

  it('comes back with a backup', async () => {
    const indexedDB = await packed(1500);
    const backup = valueOf(await newStore({ indexedDB }).exportBackup(0));
    const before = await learntIn(newStore({ indexedDB }));
    const [first = ''] = await chunkKeys(indexedDB);
    await damageRecord(indexedDB, first, () => new Uint8Array(40));
    const store = newStore({ indexedDB });
    const report = valueOf(await restore(store, backup.bytes));
    expect(report).toMatchObject({ added: 999, already: 501 });
    expect(await learntIn(store)).toEqual(before);
    expect(valueOf(await store.learning('self'))?.lost).toBe(0);
  });
});

describe('what version 2 wrote', () => {
  const expected = (events: readonly ReviewEvent[]) => {
    const device = events[0]?.id.split(':')[0] ?? '';
    return historyV2((count) => `${device}:${String(count + 1)}`);
  };
  /** As they were given, one after the other; the ids are the device's. */
  const told = (events: readonly ReviewEvent[]) =>
    events.toSorted((a, b) => a.at - b.at).map((event) => ({ ...event, id: undefined }));

  it('is read out of its database, packed or not, with its snapshot', async () => {
    const indexedDB = await databaseOf(2);
    const store = newStore({ indexedDB });
    const events = valueOf(await store.events('self'));
    expect(told(events)).toEqual(expected(events));
    expect(await learntIn(store)).toEqual(deriveLearningState(events));
    expect(await idsIn(store, 'other')).toHaveLength(1);
    expect(valueOf(await store.settings('self'))).toMatchObject({ quizSize: 20, study: 'fr' });
    await store.tidy('self');
    expect(told(valueOf(await newStore({ indexedDB }).events('self')))).toEqual(expected(events));
  });

  it.each([
    [1, 517],
    [2, ANSWERS_V2 + 8],
  ])('and version %i is read out of its backup', async (version, count) => {
    const file = readFileSync(`tests/fixtures/store/backup-v${String(version)}.jsonl.gz`);
    const store = newStore();
    expect(valueOf(await restore(store, new Uint8Array(file)))).toMatchObject({ damaged: 0 });
    const events = valueOf(await store.events('self'));
    expect(events).toHaveLength(count);
    if (version === 2) expect(told(events)).toEqual(expected(events));
  });
});

describe('a database of version 1', () => {
  it('is read, packed, and says what it said', async () => {
    const indexedDB = await databaseOf(1);
    const store = newStore({ indexedDB });
    const events = valueOf(await store.events('self'));
    expect(events).toHaveLength(517);
    const state = deriveLearningState(events);
    expect(await learntIn(store)).toEqual(state);
    await store.tidy('self');
    expect(await learntIn(newStore({ indexedDB }))).toEqual(state);
    expect(new Set(await idsIn(newStore({ indexedDB })))).toEqual(
      new Set(events.map(({ id }) => id)),
    );
    expect(valueOf(await store.settings('self'))).toMatchObject({ quizSize: 20 });
  });

  it('takes a backup in before it is packed, without losing what it has', async () => {
    const indexedDB = await databaseOf(1);
    const other = newStore();
    const theirs = valueOf(await other.append(newAnswer(5), null));
    const store = newStore({ indexedDB });
    await restore(store, valueOf(await other.exportBackup(0)).bytes);
    expect(await idsIn(store)).toContain(theirs.id);
    expect(await idsIn(store)).toHaveLength(518);
  });
});
