import { IDBFactory } from 'fake-indexeddb';
import { promisifyRequest } from 'idb-keyval';
import { describe, expect, it } from 'vitest';
import { SAMPLE_BANK } from '../../../tests/fixtures/sample-bank.ts';
import { splitEventId } from '../study/event-order.ts';
import { REVIEW_LOG_VERSION } from '../study/review-event.ts';
import { DEFAULT_SETTINGS } from '../study/settings.ts';
import type { StoreChange } from './announcer.ts';
import {
  channelEnds,
  DATABASE_NAME,
  idsIn,
  newAnswer,
  newSession,
  newStore,
  valueOf,
} from '../../../tests/fixtures/test-store.ts';

const bank = { ...SAMPLE_BANK, contentHash: '' };

describe('the review log', () => {
  it('names events by device and count', async () => {
    const store = newStore();
    const { device } = valueOf(await store.ready());
    expect(device).toMatch(/^[a-z2-7]{12}$/);
    const stored = valueOf(await store.append(newAnswer(), null));
    await store.append(newAnswer(), null);
    expect(stored).toEqual({ ...newAnswer(), id: `${device}:1` });
    expect(await idsIn(store)).toEqual([`${device}:1`, `${device}:2`]);
  });

  it('keeps device, count and log over a reload', async () => {
    const indexedDB = new IDBFactory();
    const before = newStore({ indexedDB });
    const first = splitEventId(valueOf(await before.append(newAnswer(), null)).id);
    before.close();
    const after = newStore({ indexedDB });
    const second = splitEventId(valueOf(await after.append(newAnswer(), null)).id);
    expect(second.device).toBe(first.device);
    expect(second.count).toBeGreaterThan(first.count);
    expect(await idsIn(after)).toHaveLength(2);
  });

  it('has its version beside it', async () => {
    const indexedDB = new IDBFactory();
    await newStore({ indexedDB }).ready();
    const database = await promisifyRequest(indexedDB.open(DATABASE_NAME));
    const records = database.transaction('records').objectStore('records');
    expect(await promisifyRequest<unknown>(records.get('meta'))).toMatchObject({
      formatVersion: REVIEW_LOG_VERSION,
    });
  });

  it('loses nothing with two tabs writing at the same time', async () => {
    const indexedDB = new IDBFactory();
    const tabs = [newStore({ indexedDB }), newStore({ indexedDB })];
    const turns = Array.from({ length: 50 }, (_, turn) => turn);
    const appended = await Promise.all(
      turns.flatMap((at) => tabs.map((tab) => tab.append(newAnswer(at), null))),
    );
    expect(new Set(appended.map((each) => valueOf(each).id)).size).toBe(100);
    for (const tab of tabs) expect(await idsIn(tab)).toHaveLength(100);
  });

  it('keeps profiles apart', async () => {
    const store = newStore();
    await store.append(newAnswer(0, 'ann'), null);
    await store.append(newAnswer(0, 'ann-marie'), null);
    expect(await idsIn(store, 'ann')).toHaveLength(1);
    expect(await idsIn(store, 'ben')).toEqual([]);
  });

  it('stays the same when its tail is gathered into chunks', async () => {
    const store = newStore();
    const { device } = valueOf(await store.ready());
    for (let turn = 1; turn <= 501; turn += 1) await store.append(newAnswer(turn), null);
    const expected = Array.from({ length: 501 }, (_, turn) => `${device}:${turn + 1}`);
    expect(await idsIn(store)).toEqual(expected);
    await store.append(newAnswer(), null);
    expect(await idsIn(store)).toEqual([...expected, `${device}:502`]);
  });
});

describe('sessions', () => {
  it('are written with the event, knowing its id', async () => {
    const store = newStore();
    const stored = await store.append(newAnswer(), (event) => newSession(event.id));
    expect(valueOf(await store.loadSession('self'))?.id).toBe(valueOf(stored).id);
  });

  it('are left as they are by an event without one', async () => {
    const store = newStore();
    await store.saveSession('self', newSession('one'));
    await store.append(newAnswer(), null);
    expect(valueOf(await store.loadSession('self'))?.id).toBe('one');
  });

  it('are the last one when ended, and under way again when an answer is taken back', async () => {
    const store = newStore();
    await store.saveSession('self', newSession('one'));
    await store.saveSession('self', newSession('one', 5000));
    expect(valueOf(await store.loadSession('self'))).toBeNull();
    expect(valueOf(await store.lastSession('self'))?.id).toBe('one');
    await store.saveSession('self', newSession('one'));
    expect(valueOf(await store.loadSession('self'))?.id).toBe('one');
    expect(valueOf(await store.lastSession('self'))).toBeNull();
  });

  it('are the last one no longer when an answer takes them up again, ended here or elsewhere', async () => {
    const indexedDB = new IDBFactory();
    const [left, right] = channelEnds();
    const here = newStore({ indexedDB, channel: left });
    const elsewhere = newStore({ indexedDB, channel: right });
    for (const store of [here, elsewhere]) {
      await here.append(newAnswer(), newSession('one'));
      await here.append(newAnswer(), newSession('one'));
      await store.saveSession('self', newSession('one', 5000));
      expect(valueOf(await here.loadSession('self'))).toBeNull();
      await here.append(newAnswer(), newSession('one'));
      expect(valueOf(await here.loadSession('self'))?.id).toBe('one');
      expect(valueOf(await here.lastSession('self'))).toBeNull();
    }
  });

  it('can be given up', async () => {
    const store = newStore();
    await store.saveSession('self', newSession('one', 5000));
    await store.saveSession('self', newSession('two'));
    await store.saveSession('self', null);
    expect(valueOf(await store.loadSession('self'))).toBeNull();
    expect(valueOf(await store.lastSession('self'))?.id).toBe('one');
  });
});

describe('settings and banks', () => {
  it('are kept, each profile its own settings', async () => {
    const store = newStore();
    expect(valueOf(await store.settings('self'))).toBeNull();
    await store.saveSettings('self', { ...DEFAULT_SETTINGS, study: 'en' });
    expect(valueOf(await store.settings('self'))?.study).toBe('en');
    expect(valueOf(await store.settings('other'))).toBeNull();
  });

  it('are put, replaced and removed', async () => {
    const store = newStore();
    await store.putBank(bank, 1);
    await store.putBank({ ...bank, items: [] }, 2);
    expect(valueOf(await store.banks())).toEqual([{ bank: { ...bank, items: [] }, addedAt: 2 }]);
    await store.removeBank(bank.id);
    expect(valueOf(await store.banks())).toEqual([]);
  });
});

describe('subscribers', () => {
  it('hear what this tab and others have stored, after it is stored', async () => {
    const indexedDB = new IDBFactory();
    const [left, right] = channelEnds();
    const here = newStore({ indexedDB, channel: left });
    const elsewhere = newStore({ indexedDB, channel: right });
    const heard: [string, StoreChange['type']][] = [];
    here.subscribe(({ type }, from) => heard.push([from, type]));
    const stop = elsewhere.subscribe(({ type }, from) => heard.push([from, type]));
    await here.append(newAnswer(), null);
    await here.saveSettings('self', DEFAULT_SETTINGS);
    stop();
    await here.putBank(bank, 1);
    expect(heard).toEqual([
      ['here', 'status'],
      ['elsewhere', 'event'],
      ['here', 'event'],
      ['elsewhere', 'settings'],
      ['here', 'settings'],
      ['here', 'banks'],
    ]);
  });

  it('hear nothing of what was not stored', async () => {
    const store = newStore();
    store.close();
    const heard: StoreChange[] = [];
    store.subscribe((change) => heard.push(change));
    expect((await store.append(newAnswer(), null)).ok).toBe(false);
    expect(heard).toEqual([]);
  });
});
