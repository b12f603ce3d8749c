/**
 * A log in a file. What is appended while the disk is busy goes down with the next write, so that a
 * room full of people who answer at once costs a handful of waits for the disk, not one each. When
 * the disk takes no more, the log goes on in memory and says so, and tries again.
 */
import { setImmediate } from 'node:timers/promises';
import { errorCode, type Disk, type LogFile } from './disk.ts';
import { sealLine } from './log-line.ts';
import { recordJson } from './log-record.ts';
import type { LogEntry, LogReader, LogRecord, RoomLog } from './room-log.ts';

const RETRY_MILLIS = 2000;

export interface LogPlace {
  readonly disk: Disk;
  readonly path: string;
  /** Null where it could not be made yet. */
  readonly file: LogFile | null;
  /** Bytes that are known to be whole. */
  readonly size: number;
  /** Lines that should be there and are not. */
  readonly unwritten: readonly string[];
  /** Why something could not be kept, by the system's code for it. */
  readonly onTrouble: (code: string) => void;
}

export class FileLog<Origin> implements RoomLog<Origin> {
  readonly shared = null;
  readonly #place: LogPlace;
  readonly #reader: LogReader<Origin>;
  #file: LogFile | null;
  #size: number;
  #queue: Omit<LogEntry<Origin>, 'durable'>[] = [];
  #unwritten: string[];
  #isDurable: boolean;
  #retry: NodeJS.Timeout | null = null;
  #isRetryDue = false;
  #flushing: Promise<void> | null = null;

  constructor(place: LogPlace, reader: LogReader<Origin>) {
    this.#place = place;
    this.#reader = reader;
    this.#file = place.file;
    this.#size = place.size;
    this.#unwritten = [...place.unwritten];
    this.#isDurable = place.unwritten.length === 0;
    if (this.#isDurable) return;
    reader.tellDurable(false);
    this.#tryLater();
  }

  append(record: LogRecord, origin: Origin | null): true {
    const json = JSON.stringify(record.event);
    this.#queue.push({ record, json, origin });
    this.#flushing ??= this.#flush();
    return true;
  }

  async close(): Promise<void> {
    while (this.#flushing !== null) await this.#flushing;
    if (this.#retry !== null) clearTimeout(this.#retry);
    if (!this.#isDurable) await this.#keep();
    await this.#file?.close();
    this.#file = null;
  }

  async #flush(): Promise<void> {
    // all that has arrived by now goes down together
    await setImmediate();
    while (this.#queue.length > 0 || this.#isRetryDue) {
      const batch = this.#queue;
      this.#queue = [];
      for (const { record, json } of batch)
        this.#unwritten.push(sealLine(recordJson(record, json)));
      if (this.#isDurable || this.#isRetryDue) await this.#keep();
      const durable = this.#isDurable;
      this.#reader.take(batch.map((entry) => ({ ...entry, durable })));
    }
    this.#flushing = null;
  }

  /** Writes all that is not written yet. */
  async #keep(): Promise<void> {
    this.#isRetryDue = false;
    const bytes = Buffer.from(this.#unwritten.join(''));
    try {
      this.#file ??= await this.#place.disk.open(this.#place.path, true);
      await this.#file.write(bytes, this.#size);
      this.#size += bytes.length;
      this.#unwritten = [];
      this.#setDurable(true);
    } catch (error) {
      this.#place.onTrouble(errorCode(error));
      this.#setDurable(false);
      await this.#file?.truncate(this.#size).catch(() => {
        // the next write goes over it, from the same place
      });
      this.#tryLater();
    }
  }

  #setDurable(durable: boolean): void {
    if (this.#isDurable === durable) return;
    this.#isDurable = durable;
    this.#reader.tellDurable(durable);
  }

  #tryLater(): void {
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#retry = setTimeout(() => {
      this.#isRetryDue = true;
      this.#flushing ??= this.#flush();
    }, RETRY_MILLIS);
    this.#retry.unref();
  }
}
