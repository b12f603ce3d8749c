import { IDBFactory } from 'fake-indexeddb';
import { promisifyRequest } from 'idb-keyval';
import { describe, expect, it } from 'vitest';
import { DATABASE_NAME, newStore, valueOf } from '../../../tests/fixtures/test-store.ts';
import { CLASS_START, materialOf, planWith } from '../../../tests/support/classroom/small-class.ts';
import type { ClassEvent } from '../classroom/session/class-event.ts';
import type { ClassRecord } from '../classroom/session/class-record.ts';
import type { StoreChange } from './announcer.ts';
import { EVENTS_PER_CHUNK } from './class-record-log.ts';
import { classEventsKey, classHeadKey, classSummaryKey } from './keys.ts';
import type { Store } from './store.ts';

const plan = planWith();
const { id } = plan;

function recordWith(events: ClassEvent[] = [], by: ClassRecord['by'] = 'codes'): ClassRecord {
  return { version: 1, by, plan, material: materialOf(plan), startedAt: CLASS_START, events };
}

function joins(count: number, from = 0): ClassEvent[] {
  return Array.from({ length: count }, (_, index) => joined(from + index));
}

function joined(number: number): ClassEvent {
  const name = { fr: `Loutre ${String(number)}`, en: `Otter ${String(number)}` };
  const participant = `p${String(number)}`;
  return { type: 'joined', at: CLASS_START + number, participant, name, team: null };
}

async function eventsIn(store: Store): Promise<readonly ClassEvent[]> {
  return valueOf(await store.readClassRecord(id)).record.events;
}

async function damage(indexedDB: IDBFactory, key: string, value: unknown): Promise<void> {
  const database = await promisifyRequest(indexedDB.open(DATABASE_NAME));
  const records = database.transaction('records', 'readwrite').objectStore('records');
  await promisifyRequest(records.put(value, key));
  database.close();
}

describe('a session in class', () => {
  it('is given back as it was kept, over a reload', async () => {
    const indexedDB = new IDBFactory();
    const record = recordWith(joins(3));
    const before = newStore({ indexedDB });
    expect(valueOf(await before.saveClassRecord(record))).toBe(3);
    before.close();
    const after = newStore({ indexedDB });
    expect(valueOf(await after.readClassRecord(id))).toEqual({ record, lost: 0 });
  });

  it('grows by what happens, in parts of one size', async () => {
    const store = newStore();
    await store.saveClassRecord(recordWith());
    const events = joins(3 * EVENTS_PER_CHUNK + 5);
    let kept = 0;
    for (const size of [1, 2, EVENTS_PER_CHUNK - 3, 1, 2 * EVENTS_PER_CHUNK + 3, 1]) {
      const added = events.slice(kept, kept + size);
      kept += size;
      expect(valueOf(await store.appendClassEvents(id, kept - size, added))).toBe(kept);
    }
    expect(await eventsIn(store)).toEqual(events);
  });

  it('loses nothing to two tabs that tell it the same', async () => {
    const indexedDB = new IDBFactory();
    const tabs = [newStore({ indexedDB }), newStore({ indexedDB })];
    await tabs[0]?.saveClassRecord(recordWith());
    const events = joins(40);
    const appended = await Promise.all(
      events.flatMap((event, at) => tabs.map((tab) => tab.appendClassEvents(id, at, [event]))),
    );
    for (const each of appended) expect(each.ok).toBe(true);
    for (const tab of tabs) expect(await eventsIn(tab)).toEqual(events);
  });

  it('says where two tabs tell it different things, and keeps the first', async () => {
    const store = newStore();
    await store.saveClassRecord(recordWith(joins(2)));
    const other = await store.appendClassEvents(id, 1, [joined(7), joined(8)]);
    expect(other).toEqual({ ok: false, error: { code: 'other-log', stored: 2 } });
    expect(await eventsIn(store)).toEqual(joins(2));
  });

  it('says where something is missing before what it is told', async () => {
    const store = newStore();
    await store.saveClassRecord(recordWith(joins(2)));
    const late = await store.appendClassEvents(id, 3, [joined(3)]);
    expect(late).toEqual({ ok: false, error: { code: 'gap', stored: 2 } });
    expect(await store.appendClassEvents('0'.repeat(24), 0, [])).toEqual({
      ok: false,
      error: { code: 'no-record' },
    });
  });

  it('grows when it is saved again, and never shrinks', async () => {
    const store = newStore();
    await store.saveClassRecord(recordWith(joins(4)));
    expect(valueOf(await store.saveClassRecord(recordWith(joins(2))))).toBe(4);
    expect(valueOf(await store.saveClassRecord(recordWith(joins(6))))).toBe(6);
    const other = await store.saveClassRecord(recordWith(joins(8), 'wall'));
    expect(other).toMatchObject({ error: { code: 'other-log' } });
    expect(await eventsIn(store)).toEqual(joins(6));
  });

  it('is gone with its log when it is removed, and nothing else is', async () => {
    const store = newStore();
    const other = { ...recordWith(joins(1)), plan: { ...plan, id: 'f'.repeat(24) } };
    await store.saveClassRecord(recordWith(joins(200)));
    await store.saveClassRecord(other);
    await store.removeClassRecord(id);
    expect(await store.readClassRecord(id)).toEqual({ ok: false, error: { code: 'no-record' } });
    expect(valueOf(await store.listClassRecords())).toHaveLength(1);
    expect(valueOf(await store.readClassRecord(other.plan.id)).record).toEqual(other);
    expect(valueOf(await store.saveClassRecord(recordWith()))).toBe(0);
    expect(await eventsIn(store)).toEqual([]);
  });

  it('gives way to another log of the same session, all or nothing', async () => {
    const store = newStore();
    await store.saveClassRecord(recordWith(joins(EVENTS_PER_CHUNK + 9)));
    expect(valueOf(await store.replaceClassRecord(recordWith(joins(3))))).toBe(3);
    expect(await eventsIn(store)).toEqual(joins(3));
    expect(valueOf(await store.appendClassEvents(id, 3, joins(1)))).toBe(4);

    const unkept = { ...recordWith(joins(2)), startedAt: Symbol('no structured clone') };
    // @ts-expect-error -- fails in the middle, after the removal
    expect((await store.replaceClassRecord(unkept)).ok).toBe(false);
    expect(await eventsIn(store)).toHaveLength(4);
  });

  it('forgets the names of its people for good', async () => {
    const indexedDB = new IDBFactory();
    const store = newStore({ indexedDB });
    await store.saveClassRecord(recordWith(joins(EVENTS_PER_CHUNK + 2)));
    const name = (number: number) => `Participant ${String(number)}`;
    const nameFor = (number: number) => ({ fr: name(number), en: name(number) });
    expect(valueOf(await store.forgetClassNames(id, nameFor))).toBeNull();
    const events = await eventsIn(store);
    expect(events).toEqual(
      joins(EVENTS_PER_CHUNK + 2).map((event, at) => ({ ...event, name: nameFor(at + 1) })),
    );
    const database = await promisifyRequest(indexedDB.open(DATABASE_NAME));
    const records = database.transaction('records').objectStore('records');
    expect(JSON.stringify(await promisifyRequest(records.getAll()))).not.toMatch(/Loutre|Otter/);
    expect(await store.forgetClassNames('0'.repeat(24), nameFor)).toMatchObject({ ok: false });
  });

  it('tells other tabs', async () => {
    const store = newStore();
    const heard: StoreChange[] = [];
    store.subscribe((change) => heard.push(change));
    await store.saveClassRecord(recordWith());
    await store.appendClassEvents(id, 0, joins(1));
    await store.removeClassRecord(id);
    expect(heard.filter(({ type }) => type === 'class')).toEqual(
      Array.from({ length: 3 }, () => ({ type: 'class', id })),
    );
  });

  it('is kept in memory where there is no storage', async () => {
    const store = newStore({ indexedDB: undefined });
    await store.saveClassRecord(recordWith());
    await store.appendClassEvents(id, 0, joins(130));
    expect(await eventsIn(store)).toEqual(joins(130));
  });

  it('takes an event as fast after forty thousand as at the start', async () => {
    const store = newStore({ indexedDB: undefined });
    await store.saveClassRecord(recordWith(joins(40_000)));
    const began = performance.now();
    for (let at = 40_000; at < 40_050; at += 1) await store.appendClassEvents(id, at, [joined(at)]);
    expect((performance.now() - began) / 50).toBeLessThan(20);
    expect(await eventsIn(store)).toHaveLength(40_050);
  });
});

describe('the list', () => {
  it('is empty at first', async () => {
    expect(valueOf(await newStore().listClassRecords())).toEqual([]);
  });

  it('tells of each what it was, the latest first', async () => {
    const store = newStore();
    const later = { ...recordWith([], 'wall'), plan: planWith({ survey: true }) };
    await store.saveClassRecord(recordWith(joins(3)));
    await store.saveClassRecord({
      ...later,
      plan: { ...later.plan, id: 'f'.repeat(24) },
      startedAt: CLASS_START + 1,
    });
    await store.appendClassEvents(id, 3, [
      { type: 'removed', at: CLASS_START, participant: 'p1' },
      { type: 'asked', at: CLASS_START, item: 0 },
      { type: 'tallied', at: CLASS_START, item: 0, counts: [3, 4, 0, 1] },
      { type: 'tallied', at: CLASS_START, item: 0, counts: [3, 4, 0, 0] },
      { type: 'ended', at: CLASS_START + 9 },
    ]);
    const { title } = materialOf(plan);
    const told = { version: 1, title, items: 12 };
    expect(valueOf(await store.listClassRecords())).toEqual([
      {
        state: 'readable',
        summary: {
          ...told,
          ...{ id: 'f'.repeat(24), by: 'wall', survey: true, startedAt: CLASS_START + 1 },
          ...{ endedAt: null, participants: 0, hands: 0, events: 0 },
        },
      },
      {
        state: 'readable',
        summary: {
          ...told,
          ...{ id, by: 'codes', survey: false, startedAt: CLASS_START },
          ...{ endedAt: CLASS_START + 9, participants: 2, hands: 8, events: 8 },
        },
      },
    ]);
  });
});

describe('what is damaged', () => {
  it('is told: an event that cannot be read, the others being there', async () => {
    const indexedDB = new IDBFactory();
    const store = newStore({ indexedDB });
    await store.saveClassRecord(recordWith(joins(EVENTS_PER_CHUNK + 2)));
    await damage(indexedDB, classEventsKey(id, 1), [{ type: 'nonsense' }, joined(129)]);
    const { record, lost } = valueOf(await store.readClassRecord(id));
    expect(lost).toBe(1);
    expect(record.events).toHaveLength(EVENTS_PER_CHUNK + 1);
    await damage(indexedDB, classEventsKey(id, 1), 'nonsense');
    expect(valueOf(await store.readClassRecord(id)).lost).toBe(2);
    await store.appendClassEvents(id, EVENTS_PER_CHUNK + 2, [joined(130)]);
    const again = await store.appendClassEvents(id, EVENTS_PER_CHUNK + 2, [joined(130)]);
    expect(valueOf(again)).toBe(EVENTS_PER_CHUNK + 3);
    expect(valueOf(await store.readClassRecord(id)).lost).toBe(2);
  });

  it('is told: what it was about', async () => {
    const indexedDB = new IDBFactory();
    const store = newStore({ indexedDB });
    await store.saveClassRecord(recordWith());
    await damage(indexedDB, classHeadKey(id), { version: 99 });
    const failure = { ok: false, error: { code: 'damaged-record' } };
    expect(await store.readClassRecord(id)).toEqual(failure);
    await damage(indexedDB, classSummaryKey(id), null);
    expect(valueOf(await store.listClassRecords())).toEqual([{ state: 'damaged', id }]);
    expect(await store.appendClassEvents(id, 0, joins(1))).toEqual(failure);
    expect(await store.saveClassRecord(recordWith())).toEqual(failure);
    await store.removeClassRecord(id);
    expect(valueOf(await store.listClassRecords())).toEqual([]);
  });
});
