/** The log of one room in Redis: a stream, which every process that holds the room reads and writes. */
import type { LogEntry, LogReader, LogRecord, RoomLog, SeatNote, SharedLog } from '../room-log.ts';
import { BatchWriter } from './batch-writer.ts';
import { openEntry } from './open-entry.ts';
import type { RedisLogPlace } from './redis-log-place.ts';
import { isBefore, readEntries, readNodes, type StreamEntry } from './replies.ts';
import { APPEND, BEAT } from './scripts.ts';
import { Waiters } from './waiters.ts';

/** A process that gave no sign of life for so long holds no rooms. */
const ALIVE_MILLIS = 9000;
const LEAST_KEPT_MILLIS = 60_000;
/** For what is still on its way when a room is put down. */
const CLOSE_MILLIS = 2000;

export class RedisLog<Origin> implements RoomLog<Origin>, SharedLog {
  readonly shared = this;
  readonly key: string;
  readonly #place: RedisLogPlace;
  readonly #reader: LogReader<Origin>;
  readonly #writer: BatchWriter<Origin>;
  #cursor: string;
  /** UTC milliseconds. */
  #keptUntil = 0;
  #isStalled = false;
  #isEnded = false;
  #toldDurable = true;
  /** For something to be read. */
  readonly #news = new Waiters();

  constructor(place: RedisLogPlace, reader: LogReader<Origin>) {
    const { link, keys, id, writer } = place;
    this.#place = place;
    this.#reader = reader;
    this.#cursor = place.cursor;
    this.key = keys.log;
    this.#writer = new BatchWriter({
      send: async (seq, json) => {
        const args = [id, writer, seq, json, this.#keepMillis()];
        return (await link.run(APPEND, [keys.room, keys.log], args)) === 1;
      },
      gone: () => this.#lose(),
      stalled: (isStalled, why) => {
        if (!isStalled) link.trouble.isOver();
        else if (link.isUp) link.trouble.tell(why);
        this.#isStalled = isStalled;
        this.tellDurable();
      },
    });
    this.tellDurable();
  }

  get cursor(): string {
    return this.#cursor;
  }

  append(record: LogRecord, origin: Origin | null): boolean {
    if (this.#isEnded || this.#writer.isFull) return false;
    this.#writer.add({ record, json: JSON.stringify(record.event), origin });
    return true;
  }

  tell(note: SeatNote): void {
    if (!this.#isEnded) this.#writer.addNote(note);
  }

  keepUntil(at: number): void {
    this.#keptUntil = at;
  }

  async catchUp(): Promise<void> {
    const { link } = this.#place;
    const last = await link.insist(() =>
      link.send(['XREVRANGE', this.key, '+', '-', 'COUNT', '1']),
    );
    const end = readEntries(last)[0]?.id ?? '0-0';
    while (!this.#isEnded && isBefore(this.#cursor, end)) await this.#news.next();
  }

  /** From the one reader of the process. */
  take(found: readonly StreamEntry[]): void {
    const durable = this.#place.link.isDurable;
    const entries: LogEntry<Origin>[] = [];
    const notes: (readonly [SeatNote, string | null])[] = [];
    for (const entry of found) {
      this.#cursor = entry.id;
      const { batch, node, damaged } = openEntry(entry, (writer, seq) =>
        writer === this.#place.writer ? this.#writer.takeBack(seq) : null,
      );
      if (damaged > 0) this.#place.onDamage(damaged);
      for (const each of batch.entries) entries.push({ ...each, durable });
      for (const note of batch.notes) notes.push([note, node === this.#place.node ? null : node]);
    }
    if (entries.length > 0) this.#reader.take(entries);
    for (const [note, node] of notes) this.#reader.hear(note, node);
    this.#news.wake();
  }

  /** There is a connection again: whether the log is what it was. */
  async resume(): Promise<void> {
    const { link, keys, id } = this.#place;
    const owner = await link.send(['HGET', keys.room, 'id']);
    const isNew = this.#cursor === '0-0';
    const last = isNew ? [] : await link.send(['XRANGE', this.key, this.#cursor, this.#cursor]);
    const isWhole = isNew || readEntries(last).length > 0;
    // whoever opens it from now on, at whatever process, is told so
    if (owner === id && !isWhole) await link.send(['HSET', keys.room, 'torn', '1']);
    if (owner !== id || !isWhole) this.#lose();
    else this.#writer.tryNow();
  }

  /** Says that this process holds the room, and hears who else does. */
  async beat(): Promise<void> {
    const { link, keys, id, node } = this.#place;
    const args = [id, node, ALIVE_MILLIS, this.#keepMillis()];
    const nodes = readNodes(await link.run(BEAT, [keys.room, keys.log, keys.nodes], args));
    if (this.#isEnded) return;
    if (nodes === null) this.#lose();
    else this.#reader.tellNodes(new Set(nodes));
  }

  tellDurable(): void {
    const isDurable = this.#place.link.isDurable && !this.#isStalled;
    if (isDurable === this.#toldDurable) return;
    this.#toldDurable = isDurable;
    this.#reader.tellDurable(isDurable);
  }

  async close(): Promise<void> {
    const deadline = Date.now() + CLOSE_MILLIS;
    while (!this.#isEnded && !this.#writer.isIdle && Date.now() < deadline)
      await Promise.race([this.#news.next(), pause(CLOSE_MILLIS)]);
    this.#end();
  }

  #keepMillis(): number {
    return Math.max(LEAST_KEPT_MILLIS, this.#keptUntil - Date.now());
  }

  #lose(): void {
    if (!this.#isEnded) this.#reader.lose(this.#end());
  }

  #end(): Origin[] {
    if (!this.#isEnded) this.#place.onEnd();
    this.#isEnded = true;
    this.#news.wake();
    return this.#writer.stop();
  }
}

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis).unref());
}
