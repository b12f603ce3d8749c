/**
 * Brings what a process has to say about a room into its stream: one batch at a time, each with all
 * that came while the last one was on its way. A batch whose fate is unknown is sent again with the
 * same number, which Redis takes only once.
 */
import { setImmediate } from 'node:timers/promises';
import type { SeatNote } from '../room-log.ts';
import { batchJson, type Batch, type Pending } from './batch.ts';

/** Of events, and of notes: no batch of many megabytes. */
const MOST_AT_ONCE = 1000;
const RETRY_MILLIS = 1000;
/** Five answers of everyone in the largest room: more than that, while Redis is away, is no class. */
const MOST_WAITING = 50_000;

export interface BatchPlace {
  /** False where the room is gone. Rejects where it is not known whether the batch was taken. */
  readonly send: (seq: number, json: string) => Promise<boolean>;
  /** The room is not there any more. */
  readonly gone: () => void;
  /** Something waits that could not be brought away, and why; or no longer does. */
  readonly stalled: (isStalled: boolean, why: unknown) => void;
}

export class BatchWriter<Origin> {
  readonly #place: BatchPlace;
  #entries: Pending<Origin>[] = [];
  #notes: SeatNote[] = [];
  /** Sent, and not come back yet, by their number. */
  readonly #sent = new Map<number, Batch<Origin>>();
  #seq = 0;
  #isSending = false;
  readonly #stop = new AbortController();
  #wake: () => void = () => undefined;

  constructor(place: BatchPlace) {
    this.#place = place;
  }

  get isIdle(): boolean {
    return this.#sent.size === 0 && this.#entries.length === 0 && this.#notes.length === 0;
  }

  get isFull(): boolean {
    return this.#entries.length >= MOST_WAITING;
  }

  add(entry: Pending<Origin>): void {
    this.#entries.push(entry);
    void this.#send();
  }

  addNote(note: SeatNote): void {
    this.#notes.push(note);
    void this.#send();
  }

  /** The batch of this number has come back; null where it is not known. */
  takeBack(seq: number): Batch<Origin> | null {
    const batch = this.#sent.get(seq) ?? null;
    this.#sent.delete(seq);
    return batch;
  }

  /** There is a new connection: what waits for the next attempt need not wait any longer. */
  tryNow(): void {
    this.#wake();
  }

  /** Nothing more is sent. What has not come back, and now will not. */
  stop(): Origin[] {
    this.#stop.abort();
    this.#wake();
    const left = [...[...this.#sent.values()].flatMap(({ entries }) => entries), ...this.#entries];
    this.#sent.clear();
    [this.#entries, this.#notes] = [[], []];
    return left.map(({ origin }) => origin).filter((origin) => origin !== null);
  }

  async #send(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    // all that has arrived by now goes together
    await setImmediate();
    while (!this.#isStopped() && (this.#entries.length > 0 || this.#notes.length > 0)) {
      const entries = this.#entries.splice(0, MOST_AT_ONCE);
      const notes = this.#notes.splice(0, MOST_AT_ONCE);
      this.#seq += 1;
      this.#sent.set(this.#seq, { entries, notes });
      const isTaken = await this.#sendUntilKnown(this.#seq, batchJson({ entries, notes }));
      if (!isTaken && !this.#isStopped()) this.#place.gone();
    }
    this.#isSending = false;
  }

  async #sendUntilKnown(seq: number, json: string): Promise<boolean> {
    for (let attempt = 0; !this.#isStopped(); attempt += 1) {
      try {
        const isTaken = await this.#place.send(seq, json);
        if (attempt > 0) this.#place.stalled(false, null);
        return isTaken;
      } catch (error) {
        if (this.#isStopped()) return false;
        this.#place.stalled(true, error);
        await this.#untilNextTry();
      }
    }
    return false;
  }

  #isStopped(): boolean {
    return this.#stop.signal.aborted;
  }

  #untilNextTry(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, RETRY_MILLIS);
      timer.unref();
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
