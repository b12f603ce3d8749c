/** Rooms on Redis, for any number of processes: docs/classroom-redis.md. */
import type { Diagnose } from '../../diagnose.ts';
import { readHeader } from '../log-record.ts';
import type { KeptRoom, LogReader, RoomHeader, RoomStore } from '../room-log.ts';
import { keysOf, wakeKey } from './keys.ts';
import type { LinkUser } from './link-user.ts';
import type { ReadPast } from './read-past.ts';
import { RedisLink } from './redis-link.ts';
import { RedisLog } from './redis-log.ts';
import { findRoom, makeRoom, removeRoom } from './room-hash.ts';
import { StreamReader } from './stream-reader.ts';
import { writerOf } from './writer-name.ts';

const WAKE_KEPT_MILLIS = 60_000;
const EMPTY: ReadPast = { entries: [], notes: [], cursor: '0-0', damaged: 0 };

export interface RedisPlace {
  readonly url: string;
  /** This process: no two may be called the same. */
  readonly node: string;
  readonly diagnose: Diagnose;
}

/** Rejects where Redis does not answer. */
export async function openRedisStore<Origin>(place: RedisPlace): Promise<RoomStore<Origin>> {
  const link = new RedisLink(place.url, place.diagnose);
  const store = new RedisRoomStore<Origin>(place, link);
  await link.start(store);
  return store;
}

class RedisRoomStore<Origin> implements RoomStore<Origin>, LinkUser {
  readonly isShared = true;
  readonly #place: RedisPlace;
  readonly #link: RedisLink;
  readonly #stream: StreamReader;
  readonly #logs = new Set<RedisLog<Origin>>();
  /** Whose rooms these codes were when they were found. */
  readonly #owners = new Map<string, string>();
  /** Signs that this process holds a room no longer, on their way. */
  readonly #leaving = new Set<Promise<unknown>>();
  #turn = 0;

  constructor(place: RedisPlace, link: RedisLink) {
    this.#place = place;
    this.#link = link;
    this.#stream = new StreamReader(wakeKey(place.node));
  }

  async create(header: RoomHeader): Promise<KeptRoom<Origin> | null> {
    const isMade = await this.#link.insist(() => makeRoom(this.#link, header));
    return isMade ? this.#kept(header, EMPTY) : null;
  }

  async open(code: string): Promise<KeptRoom<Origin> | null> {
    const found = await this.#link.insist(() => findRoom(this.#link, code));
    if (found === null) return null;
    const header = readHeader(found.header);
    if (header?.code !== code) {
      this.#place.diagnose('A room in Redis has a header that is none; it is left as it is.');
      return null;
    }
    if (found.past.damaged > 0) this.#tellDamage(found.past.damaged);
    return this.#kept(header, found.past, found.isTorn);
  }

  /** Each is taken up when somebody asks for it: another process may hold it. */
  kept(): Promise<string[]> {
    return Promise.resolve([]);
  }

  async remove(code: string): Promise<void> {
    await removeRoom(this.#link, code, this.#owners.get(code) ?? '');
    this.#owners.delete(code);
  }

  async close(): Promise<void> {
    await Promise.all(this.#leaving);
    this.#link.close();
  }

  async resume(): Promise<void> {
    await Promise.all([...this.#logs].map((log) => log.resume()));
  }

  read(waiting: Parameters<LinkUser['read']>[0]): Promise<never> {
    return this.#stream.read(waiting);
  }

  async beat(): Promise<void> {
    await Promise.all([...this.#logs].map((log) => log.beat()));
  }

  changed(): void {
    for (const log of this.#logs) log.tellDurable();
  }

  #kept(header: RoomHeader, past: ReadPast, isTorn = false): KeptRoom<Origin> {
    this.#owners.set(header.code, header.hostToken);
    return {
      header,
      past: past.entries,
      // where Redis may have lost what it once told, a host's count of events says nothing
      renumbered: isTorn || past.damaged > 0 || !this.#link.isDurable,
      follow: (reader) => this.#follow(header, past, reader),
    };
  }

  #follow(header: RoomHeader, past: ReadPast, reader: LogReader<Origin>): RedisLog<Origin> {
    const { node } = this.#place;
    const keys = keysOf(header.code);
    this.#turn += 1;
    const log = new RedisLog<Origin>(
      {
        ...{ link: this.#link, keys, id: header.hostToken, node, cursor: past.cursor },
        writer: writerOf(node, this.#turn),
        onDamage: (count) => this.#tellDamage(count),
        onEnd: () => {
          this.#logs.delete(log);
          this.#stream.leave(log);
          const leaving = this.#link.send(['ZREM', keys.nodes, node]).catch(noMatter);
          this.#leaving.add(leaving);
          void leaving.then(() => this.#leaving.delete(leaving));
        },
      },
      reader,
    );
    this.#logs.add(log);
    this.#stream.follow(log);
    for (const [note, from] of past.notes) reader.hear(note, from === node ? null : from);
    this.#wake().catch(noMatter);
    // the room says first how long it is to be kept
    queueMicrotask(() => void log.beat().catch(noMatter));
    return log;
  }

  async #wake(): Promise<void> {
    const key = wakeKey(this.#place.node);
    await this.#link.send(['XADD', key, 'MAXLEN', '1', '*', 'room', 'one more']);
    await this.#link.send(['PEXPIRE', key, String(WAKE_KEPT_MILLIS)]);
  }

  #tellDamage(count: number): void {
    this.#place.diagnose(`A room's log in Redis has ${count} damaged parts, which are left out.`);
  }
}

/** What fails here is done again when there is a connection, or by the next sign of life. */
function noMatter(): void {
  return;
}
