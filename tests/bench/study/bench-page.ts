/** What is measured of the store, in a page that `measure-study.ts` opens. All in milliseconds. */
import { createStore, set } from 'idb-keyval';
import { openStore } from '#lib/store/open-store.ts';
import { planRestore } from '#lib/store/plan-restore.ts';
import { dueCards } from '#lib/study/learning-state.ts';
import { replayLog } from '#lib/study/replay-log.ts';
import type { Session } from '#lib/study/session.ts';
import { collectStatistics } from '#lib/study/statistics/collect-statistics.ts';
import {
  DATABASE_NAME,
  fillStore,
  newAnswer,
  PROFILE,
  valueOf,
} from '../../support/store-page/page-store.ts';

/** A morning in November: everything is measured as if it were now. */
const NOW = Date.UTC(2026, 10, 20, 8);
const REVIEWS = 100_000;
const CARDS = 5000;
const HOUR_MILLIS = 3_600_000;

export interface BackupTimes {
  readonly bytes: number;
  readonly write: number;
  readonly restore: number;
}

const benchPage = {
  /** A hundred thousand reviews of five thousand cards. */
  async fill(): Promise<void> {
    const store = openStore({ name: DATABASE_NAME });
    await fillStore(store, { count: REVIEWS, cards: CARDS, until: NOW - HOUR_MILLIS });
    store.close();
  },

  /** From opening the database to the first due item in memory. */
  async open(): Promise<number> {
    const began = performance.now();
    const store = openStore({ name: DATABASE_NAME });
    valueOf(await store.ready());
    const learning = valueOf(await store.learning(PROFILE));
    const first = learning && dueCards(learning.state, NOW)[0];
    const millis = performance.now() - began;
    if (first === undefined || learning?.state.answered !== REVIEWS)
      throw new Error('not all is there');
    store.close();
    return millis;
  },

  /** Each answer with the quiz after it, until it is acknowledged. `pause`: between answers. */
  async answer(count: number, pause: number): Promise<number[]> {
    const store = openStore({ name: DATABASE_NAME });
    valueOf(await store.learning(PROFILE));
    const times: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const item = `item-${String(index % 20)}`;
      const began = performance.now();
      valueOf(await store.append(newAnswer(NOW + index, item), sessionOf(index)));
      times.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    store.close();
    return times;
  },

  /** One small record put by idb-keyval, and nothing else: what this machine and browser allow. */
  async putOne(count: number, pause: number): Promise<number[]> {
    const bare = createStore('bare', 'records');
    await set('first', 0, bare);
    const times: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const began = performance.now();
      await set(`record-${String(index)}`, newAnswer(NOW + index, 'item-0'), bare);
      times.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return times;
  },

  /** The state out of the answers, and first the answers out of the database. */
  async replay(): Promise<{ read: number; replay: number }> {
    const store = openStore({ name: DATABASE_NAME });
    valueOf(await store.ready());
    const began = performance.now();
    const log = valueOf(await store.answers(PROFILE));
    const read = performance.now();
    const { answered } = replayLog(log);
    const replay = performance.now() - read;
    if (answered !== REVIEWS) throw new Error('not all is there');
    store.close();
    return { read: read - began, replay };
  },

  /** All figures of the page about progress, of all time, from the answers. */
  async statistics(): Promise<number> {
    const store = openStore({ name: DATABASE_NAME });
    const log = valueOf(await store.answers(PROFILE));
    const began = performance.now();
    const { total } = collectStatistics(log, {
      now: NOW,
      offsetMinutes: 60,
      from: 0,
      kindOf: ({ item }) => (item < '8' ? 'cloze' : 'question'),
      isAsked: () => true,
    });
    const millis = performance.now() - began;
    if (total.answers !== REVIEWS) throw new Error('not all is there');
    store.close();
    return millis;
  },

  /** Everything as a file, then the file on a device that has nothing. */
  async backup(): Promise<BackupTimes> {
    const store = openStore({ name: DATABASE_NAME });
    valueOf(await store.ready());
    const began = performance.now();
    const { bytes, name, type } = valueOf(await store.exportBackup(NOW));
    const write = performance.now() - began;
    store.close();

    const file = new File([bytes], name, { type });
    // A device of its own each time: the copy of an earlier one would come back.
    const device = `recto-verso-${crypto.randomUUID()}`;
    const other = openStore({ name: device, channel: null });
    valueOf(await other.ready());
    const restoring = performance.now();
    const inspected = valueOf(await other.inspectBackup(file, NOW));
    const plan = planRestore(inspected.summary, NOW);
    const { added } = valueOf(await other.restoreBackup(inspected, plan));
    const restore = performance.now() - restoring;
    if (added !== REVIEWS) throw new Error('not all came back');
    other.close();
    indexedDB.deleteDatabase(device);
    return { bytes: bytes.length, write, restore };
  },
};

/** A quiz of twenty with so many answers, as large as one is in the app. */
function sessionOf(answered: number): Session {
  const position = answered % 20;
  return {
    version: 1,
    id: 'bench',
    settings: {
      banks: ['text-0'],
      kinds: ['cloze'],
      study: 'fr',
      size: 20,
      seed: 1,
      source: 'mixed',
    },
    startedAt: NOW,
    entries: Array.from({ length: 20 }, (_, index) => ({
      card: { bank: 'text-0', item: `item-${String(index)}`, study: 'fr' },
      optionOrder: [2, 0, 1, 3],
      way: 'choose',
      outcome:
        index > position
          ? null
          : { event: `bcdefghijklm:${String(index)}`, verdict: 'right', response: 'Brest' },
      draft: '',
    })),
    position,
    endedAt: null,
  };
}

export type BenchPage = typeof benchPage;

declare global {
  interface Window {
    benchPage: BenchPage;
  }
}

window.benchPage = benchPage;
