import type { Database, Records } from './records.ts';

/** For a browser that has no storage to give: all works, until the page is left. */
export class MemoryDatabase implements Database {
  #stored = new Map<string, unknown>();
  /** Transactions run one after another. */
  #last: Promise<unknown> = Promise.resolve();

  read<Value>(work: (records: Records) => Promise<Value>): Promise<Value> {
    return this.#inTurn(() => work(recordsOf(new Map(this.#stored))));
  }

  write<Value>(_: unknown, work: (records: Records) => Promise<Value>): Promise<Value> {
    return this.#inTurn(async () => {
      const draft = new Map(this.#stored);
      const value = await work(recordsOf(draft));
      this.#stored = draft;
      return value;
    });
  }

  close(): void {
    this.#stored = new Map();
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

function recordsOf(stored: Map<string, unknown>): Records {
  return {
    get: (key) => Promise.resolve(stored.get(key)),
    list: (prefix) =>
      Promise.resolve(
        [...stored].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    has: (prefix) => Promise.resolve([...stored.keys()].some((key) => key.startsWith(prefix))),
    put: (key, value) => {
      stored.set(key, structuredClone(value));
    },
    delete: (key) => {
      stored.delete(key);
    },
    deleteAll: (prefix) => {
      for (const key of [...stored.keys()]) if (key.startsWith(prefix)) stored.delete(key);
    },
  };
}
