import { expect, it } from 'vitest';
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import { replayRecord, type ClassRecord } from '#lib/classroom/session/class-record.ts';
import { fail, ok } from '#lib/core/result.ts';
import {
  CLASS_START,
  materialOf,
  planWith,
} from '../../../../../tests/support/classroom/small-class.ts';
import type { ClassShelf } from './class-driver.ts';
import { KeptLog } from './kept-log.svelte.ts';
import { LocalDriver } from './local-driver.svelte.ts';

function newRecord(): ClassRecord {
  const plan = planWith({ teams: 2 });
  const material = materialOf(plan);
  return { version: 1, by: 'wall', plan, material, startedAt: CLASS_START, events: [] };
}

/** A shelf that can be full. */
class TestShelf implements ClassShelf {
  isFull = false;
  readonly events: ClassEvent[] = [];

  saveClassRecord = ({ events }: ClassRecord) => {
    this.events.splice(0, Infinity, ...events);
    return Promise.resolve(ok(events.length));
  };

  replaceClassRecord = (record: ClassRecord) => this.saveClassRecord(record);

  appendClassEvents = (_: string, from: number, events: readonly ClassEvent[]) => {
    if (this.isFull) return Promise.resolve(fail('full'));
    this.events.splice(from, Infinity, ...events);
    return Promise.resolve(ok(this.events.length));
  };
}

function start(shelf = new TestShelf(), record = newRecord()) {
  let at = CLASS_START;
  return { shelf, driver: new LocalDriver(record, shelf, () => (at += 1000)) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

it('puts the time in, and keeps each event at once', async () => {
  const { shelf, driver } = start();
  const team = {
    type: 'joined',
    participant: 't0',
    name: { fr: 'Équipe 1', en: 'Team 1' },
  } as const;
  expect(driver.act({ ...team, team: 0 }).ok).toBe(true);
  expect(driver.act({ type: 'asked', item: 0 }).ok).toBe(true);
  expect(driver.session.phase).toMatchObject({ kind: 'asking', item: 0 });
  await settled();
  expect(shelf.events.map(({ type, at }) => [type, at])).toEqual([
    ['joined', CLASS_START + 1000],
    ['asked', CLASS_START + 2000],
  ]);
});

it('says what is refused, and keeps nothing of it', async () => {
  const { shelf, driver } = start();
  expect(driver.act({ type: 'revealed', item: 0 })).toEqual({ ok: false, error: 'not-now' });
  expect(driver.refusal).toBe('not-now');
  driver.act({ type: 'asked', item: 0 });
  expect(driver.refusal).toBeNull();
  await settled();
  expect(shelf.events).toHaveLength(1);
});

it('stands after a crash where it stood before', async () => {
  const { shelf, driver } = start();
  driver.act({ type: 'asked', item: 0 });
  driver.act({ type: 'tallied', item: 0, counts: [3, 4, 5, 6] });
  driver.act({ type: 'revealed', item: 0 });
  await settled();
  const record = { ...newRecord(), events: [...shelf.events] };
  const again = start(shelf, record).driver;
  expect(again.session.phase).toEqual(driver.session.phase);
  expect(again.session.items[0]?.hands).toEqual(driver.session.items[0]?.hands);
  again.act({ type: 'asked', item: 1 });
  await settled();
  expect(replayRecord({ ...record, events: shelf.events }).phase).toEqual(again.session.phase);
});

it('goes on while nothing can be kept, says so, and keeps all of it later', async () => {
  const { shelf, driver } = start();
  shelf.isFull = true;
  driver.act({ type: 'asked', item: 0 });
  await settled();
  expect(driver.isKept).toBe(false);
  shelf.isFull = false;
  driver.act({ type: 'revealed', item: 0 });
  await settled();
  expect(driver.isKept).toBe(true);
  expect(shelf.events.map(({ type }) => type)).toEqual(['asked', 'revealed']);
});

it('keeps the log of somebody else as they have it, also where they take something back', async () => {
  const shelf = new TestShelf();
  const log = new KeptLog(shelf, newRecord());
  const asked = (item: number): ClassEvent => ({ type: 'asked', at: CLASS_START, item });
  log.follow([asked(0)]);
  log.follow([asked(0), asked(1)]);
  await settled();
  expect(shelf.events).toEqual([asked(0), asked(1)]);
  log.follow([asked(0), asked(2)]);
  await settled();
  expect(shelf.events).toEqual([asked(0), asked(2)]);
  log.follow([asked(0)]);
  await settled();
  expect(shelf.events).toEqual([asked(0)]);
  expect(log.isKept).toBe(true);
});
