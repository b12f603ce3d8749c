/** What the faults do to a store, in a page of its own without the interface. */
import { openStore } from '#lib/store/open-store.ts';
import type { StoreStatus } from '#lib/store/store.ts';
import { cardKey } from '#lib/study/card-key.ts';
import { EMPTY_LEARNING_STATE, type LearningState } from '#lib/study/learning-state.ts';
import { deriveLearningState } from '#lib/study/replay-log.ts';
import { DATABASE_NAME, newAnswer, PROFILE, valueOf } from '../support/store-page/page-store.ts';

const START = Date.UTC(2026, 10, 20, 8);
const CARDS = 40;
/** The log is packed after so many answers in one page, so that faults hit that too. */
const ANSWERS_A_TIDYING = 40;

/** What is in the store, as far as a person would miss it. */
export interface Found {
  readonly ids: readonly string[];
  /** Answers that count. */
  readonly answered: number;
  /** Whether what is learnt is what the whole log says. */
  readonly isTrue: boolean;
  /** Events of damaged chunks. */
  readonly lost: number;
}

const handles: IDBDatabase[] = [];

const factory: IDBFactory = {
  open(name, version) {
    const request = indexedDB.open(name, version);
    request.addEventListener('success', () => handles.push(request.result));
    return request;
  },
  deleteDatabase: (name) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (a, b) => indexedDB.cmp(a, b),
};

const store = openStore({ name: DATABASE_NAME, indexedDB: factory });
let given = 0;

const faultPage = {
  /** Gives the ids of answers that were acknowledged. `at`: minutes from a certain morning on. */
  async answer(count: number, at = given): Promise<string[]> {
    const ids: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const item = `item-${String((given * 7) % CARDS)}`;
      const event = newAnswer(START + (at + index) * 60_000, item);
      given += 1;
      ids.push(valueOf(await store.append(event, null)).id);
    }
    return ids;
  },

  /** Answers until the page is gone, in several lanes, and tells of each that was acknowledged. */
  answerForEver(acknowledge: (id: string) => unknown): void {
    const lane = async (): Promise<never> => {
      for (;;) {
        for (const id of await faultPage.answer(1)) acknowledge(id);
        if (given % ANSWERS_A_TIDYING === 0) void store.tidy(PROFILE);
      }
    };
    for (let lanes = 0; lanes < 3; lanes += 1) void lane();
  },

  /** As `answer`, many at once. */
  async answerAtOnce(count: number): Promise<string[]> {
    const all = await Promise.all(Array.from({ length: count }, () => faultPage.answer(1)));
    return all.flat();
  },

  async tidy(): Promise<void> {
    valueOf(await store.tidy(PROFILE));
  },

  async find(): Promise<Found> {
    const learning = valueOf(await store.learning(PROFILE));
    const events = valueOf(await store.events(PROFILE));
    const state = learning?.state ?? EMPTY_LEARNING_STATE;
    return {
      ids: events.map(({ id }) => id),
      answered: state.answered,
      isTrue: describe(state) === describe(deriveLearningState(events)),
      lost: learning?.lost ?? 0,
    };
  },

  /** Null where an answer is stored, else why it is not. */
  async refusal(): Promise<string | null> {
    const stored = await store.append(newAnswer(START, 'item-0'), null);
    return stored.ok ? null : stored.error.code;
  },

  async ready(): Promise<string | null> {
    const opened = await store.ready();
    return opened.ok ? null : opened.error.code;
  },

  status(): StoreStatus {
    return store.status();
  },

  /** The size of a backup and the ids in it. */
  async exportIds(): Promise<string[]> {
    const backup = valueOf(await store.exportBackup(START));
    const file = new File([backup.bytes], backup.name, { type: backup.type });
    const { content } = valueOf(await store.inspectBackup(file, START));
    return content.people.flatMap(({ events }) => [...events.keys()]);
  },

  async forgetLost(): Promise<void> {
    valueOf(await store.forgetLost(PROFILE));
  },

  /** As iOS does now and then. */
  closeHandles(): void {
    for (const handle of handles.splice(0)) handle.close();
  },

  /** Another tab with a later version of the app; gives whether it had to wait for anybody. */
  upgrade(): Promise<'done' | 'blocked'> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(DATABASE_NAME, 1000);
      request.onblocked = () => {
        resolve('blocked');
      };
      request.onsuccess = () => {
        request.result.close();
        resolve('done');
      };
      request.onerror = () => {
        reject(request.error ?? new Error('not opened'));
      };
    });
  },

  /** Changes what is stored under every key that begins so; gives the keys. */
  async spoil(prefix: string, way: 'flip' | 'cut' | 'delete'): Promise<string[]> {
    const database = await asked(indexedDB.open(DATABASE_NAME));
    const records = database.transaction('records', 'readwrite').objectStore('records');
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const keys = await asked(records.getAllKeys(range));
    for (const key of keys) {
      const value: unknown = await asked(records.get(key));
      if (way === 'delete') await asked(records.delete(key));
      else if (value instanceof Uint8Array) await asked(records.put(spoilt(value, way), key));
    }
    database.close();
    return keys.map(String);
  },
};

function spoilt(bytes: Uint8Array, way: 'flip' | 'cut'): Uint8Array {
  const half = bytes.length >> 1;
  if (way === 'cut') return bytes.slice(0, half);
  const copy = bytes.slice();
  copy[half] = (copy[half] ?? 0) ^ 1;
  return copy;
}

function asked<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('refused'));
    };
  });
}

/** What a person sees of it; not how quickly it can be gone on from. */
function describe({ cards, pace, today, answered }: LearningState): string {
  const sorted = [...cards.values()]
    .map((card) => [cardKey(card.card), card.due, card.stability, card.difficulty, card.reviews])
    .sort();
  return JSON.stringify([sorted, pace, today, answered]);
}

export type FaultPage = typeof faultPage;

declare global {
  interface Window {
    faultPage: FaultPage;
    acknowledge(id: string): Promise<void>;
  }
}

window.faultPage = faultPage;
