/** Rooms that are gone when the process is: for tests that ask nothing of a disk. */
import type {
  KeptRoom,
  LogEntry,
  LogReader,
  RoomHeader,
  RoomLog,
  RoomStore,
} from '../../../src/server/log/room-log.ts';

export class MemoryStore<Origin> implements RoomStore<Origin> {
  readonly isShared = false;
  readonly #codes = new Set<string>();
  readonly #mostWaiting: number;

  constructor(mostWaiting = Infinity) {
    this.#mostWaiting = mostWaiting;
  }

  create(header: RoomHeader): Promise<KeptRoom<Origin> | null> {
    if (this.#codes.has(header.code)) return Promise.resolve(null);
    this.#codes.add(header.code);
    return Promise.resolve({
      header,
      past: [],
      renumbered: false,
      follow: (reader) => logFor(reader, this.#mostWaiting),
    });
  }

  open(): Promise<null> {
    return Promise.resolve(null);
  }

  kept(): Promise<string[]> {
    return Promise.resolve([]);
  }

  remove(code: string): Promise<void> {
    this.#codes.delete(code);
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

function logFor<Origin>(reader: LogReader<Origin>, mostWaiting: number): RoomLog<Origin> {
  let queue: LogEntry<Origin>[] = [];
  return {
    shared: null,
    append: (record, origin) => {
      if (queue.length >= mostWaiting) return false;
      if (queue.length === 0)
        setImmediate(() => {
          const entries = queue;
          queue = [];
          reader.take(entries);
        });
      queue.push({ record, json: JSON.stringify(record.event), origin, durable: true });
      return true;
    },
    close: () => Promise.resolve(),
  };
}
