/** Waits for news of all the rooms of a process at once, on a connection that does nothing else. */
import type { Connection } from './connection.ts';
import { readStreams, type StreamEntry } from './replies.ts';

const WAIT_MILLIS = 2000;
/** Batches of one room at once. */
const MOST_ENTRIES = 100;

export interface Followed {
  readonly key: string;
  /** The last entry that it has taken. */
  readonly cursor: string;
  take(entries: readonly StreamEntry[]): void;
}

export class StreamReader {
  readonly #wakeKey: string;
  readonly #followed = new Map<string, Followed>();

  constructor(wakeKey: string) {
    this.#wakeKey = wakeKey;
  }

  /** Waited for from the next round on, which an entry at the wake key begins. */
  follow(stream: Followed): void {
    this.#followed.set(stream.key, stream);
  }

  leave(stream: Followed): void {
    if (this.#followed.get(stream.key) === stream) this.#followed.delete(stream.key);
  }

  /** Rejects when the connection ends. */
  async read(connection: Connection): Promise<never> {
    let woken = '0-0';
    for (;;) {
      const streams = new Map(this.#followed);
      const command = ['XREAD', 'COUNT', MOST_ENTRIES, 'BLOCK', WAIT_MILLIS, 'STREAMS'].map(String);
      const keys = [this.#wakeKey, ...streams.keys()];
      const cursors = [woken, ...[...streams.values()].map(({ cursor }) => cursor)];
      const news = readStreams(await connection.send([...command, ...keys, ...cursors]));
      woken = news.get(this.#wakeKey)?.at(-1)?.id ?? woken;
      for (const [key, stream] of streams) {
        const entries = news.get(key);
        // given up while we waited: its next reader begins where that one stands
        if (entries !== undefined && this.#followed.get(key) === stream) stream.take(entries);
      }
    }
  }
}
