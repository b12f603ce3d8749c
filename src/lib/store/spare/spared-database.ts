/**
 * A database with a copy in storage apart: where the browser loses the one, the other is still there.
 * Where the original may be damaged, the copy has everything before it is acknowledged.
 */
import { withinMillis } from '#lib/core/within-millis.ts';
import { isOfDatabase, META_KEY } from '../keys.ts';
import type { Database, Durability, ReadableRecords, Records } from '../records.ts';
import { nameOf } from '../store-failure.ts';
import { applyChanges, recording, type Change } from './changes.ts';
import { differences } from './differences.ts';
import type { EndWatch } from './end-watch.ts';
import { PATIENCE_MILLIS } from './patience.ts';

export interface Spare {
  readonly copy: Database;
  /** What is written is acknowledged only when the copy has it. */
  readonly waits: boolean;
  /** Null where nobody can tell how the last page ended. */
  readonly ends: EndWatch | null;
  /** Deletes the copy and what room it took. */
  readonly discard: () => Promise<void>;
}

export class SparedDatabase implements Database {
  readonly #main: Database;
  readonly #spare: Spare;
  /** Null once it is given up or closed: the original goes on alone. */
  #copy: Database | null;
  /** The copy is being made like the original. */
  #levelling: Promise<void> = Promise.resolve();
  /** The copy has all changes so far. */
  #repeated: Promise<void> = Promise.resolve();

  constructor(main: Database, spare: Spare) {
    this.#main = main;
    this.#spare = spare;
    this.#copy = spare.copy;
  }

  /** Makes the copy like the original; changes from now on wait for that, and come after it. */
  level(): Promise<void> {
    this.#levelling = this.#onCopy(async (copy) => {
      // The copy first: what it has and the original then has not, is gone from the original.
      const copied = await copy.read((records) => records.list(''));
      const kept = await this.#main.read((records) => records.list(''));
      const changes = differences(
        kept.filter(([key]) => !isOfDatabase(key)),
        copied,
      );
      if (changes.length > 0) await put(copy, changes);
    });
    return this.#levelling;
  }

  /**
   * Into an original that has nothing: all that the copy has, but for the device's name, so that no
   * event written from now on bears the name of one written before.
   */
  async restore(): Promise<void> {
    await this.#onCopy(async (copy) => {
      const kept = await copy.read((records) => records.list(''));
      await this.#main.write('strict', (records) => {
        for (const [key, value] of kept) if (key !== META_KEY) records.put(key, value);
        return Promise.resolve(null);
      });
    });
  }

  read<Value>(work: (records: ReadableRecords) => Promise<Value>): Promise<Value> {
    return this.#main.read(work);
  }

  async write<Value>(
    durability: Durability,
    work: (records: Records) => Promise<Value>,
  ): Promise<Value> {
    try {
      return await this.#writeBoth(durability, work);
    } catch (error) {
      if (this.#copy === null || nameOf(error) !== 'QuotaExceededError') throw error;
      await this.#giveUp();
      return this.#main.write(durability, work);
    }
  }

  close(): void {
    void this.#close();
  }

  async #close(): Promise<void> {
    await this.#spare.ends?.end();
    this.#main.close();
    await this.#repeated;
    this.#copy?.close();
    this.#copy = null;
  }

  async #writeBoth<Value>(
    durability: Durability,
    work: (records: Records) => Promise<Value>,
  ): Promise<Value> {
    await this.#spare.ends?.mark();
    const value = await this.#main.write(durability, async (records) => {
      const changes: Change[] = [];
      const done = await work(recording(records, changes));
      if (changes.length > 0) this.#repeated = this.#repeat(changes);
      return done;
    });
    if (this.#spare.waits && this.#copy !== null) await this.#awaitCopy();
    return value;
  }

  /** A copy that does not answer is left as it is: the next page makes it like the original. */
  async #awaitCopy(): Promise<void> {
    try {
      await withinMillis(this.#repeated, PATIENCE_MILLIS);
    } catch {
      this.#copy?.close();
      this.#copy = null;
    }
  }

  async #repeat(changes: readonly Change[]): Promise<void> {
    await this.#levelling;
    await this.#onCopy((copy) => put(copy, changes));
  }

  /** What goes wrong with the copy is no fault of the original's. */
  async #onCopy(work: (copy: Database) => Promise<void>): Promise<void> {
    const copy = this.#copy;
    if (copy === null) return;
    try {
      await work(copy);
    } catch {
      await this.#giveUp();
    }
  }

  async #giveUp(): Promise<void> {
    if (this.#copy === null) return;
    this.#copy.close();
    this.#copy = null;
    await withinMillis(this.#spare.discard(), PATIENCE_MILLIS).catch(() => undefined);
  }
}

function put(copy: Database, changes: readonly Change[]): Promise<void> {
  return copy.write('relaxed', (records) => {
    applyChanges(records, changes);
    return Promise.resolve();
  });
}
