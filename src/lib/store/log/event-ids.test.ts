import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  idsIn,
  newAnswer,
  newSession,
  newStore,
  valueOf,
} from '../../../../tests/fixtures/test-store.ts';
import type { Store } from '../store.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Fails within its transaction, as a bug or a lost database would. */
function failToAppend(store: Store, at: number) {
  return store.append(newAnswer(at), () => {
    throw new DOMException('', 'AbortError');
  });
}

describe('the ids of events', () => {
  it('are never given twice, whatever two tabs do in turns and whichever writes fail', async () => {
    const act = fc.tuple(
      fc.constantFrom(0, 1),
      fc.constantFrom('append', 'append', 'append', 'fail', 'reload'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 80, maxLength: 160 }), async (acts) => {
        const indexedDB = new IDBFactory();
        const tabs: [Store, Store] = [newStore({ indexedDB }), newStore({ indexedDB })];
        const given: Promise<string>[] = [];
        for (const [at, [tab, what]] of acts.entries()) {
          if (what === 'reload') tabs[tab] = newStore({ indexedDB });
          else if (what === 'fail') void failToAppend(tabs[tab], at);
          else given.push(tabs[tab].append(newAnswer(at), null).then((each) => valueOf(each).id));
          if (at % 7 === 0) await given.at(-1);
        }
        const ids = await Promise.all(given);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(await idsIn(newStore({ indexedDB })))).toEqual(new Set(ids));
      }),
      { numRuns: 20 },
    );
  });

  it('need nothing read for an answer in the middle of a quiz', async () => {
    const store = newStore();
    for (let at = 1; at <= 2; at += 1) await store.append(newAnswer(at), newSession('one'));
    const [get, list] = [
      vi.spyOn(IDBObjectStore.prototype, 'get'),
      vi.spyOn(IDBObjectStore.prototype, 'getAll'),
    ];
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    valueOf(await store.append(newAnswer(3), newSession('one')));
    expect([get.mock.calls.length, list.mock.calls.length, put.mock.calls.length]).toEqual([
      0, 0, 2,
    ]);
    expect(await idsIn(store)).toHaveLength(3);
  });
});
