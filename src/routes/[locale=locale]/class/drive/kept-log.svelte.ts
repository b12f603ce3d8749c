/** A log in memory that is written to the device behind it, in order and without gaps. */
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import type { ClassRecord } from '#lib/classroom/session/class-record.ts';
import type { ClassShelf } from './class-driver.ts';

export class KeptLog {
  readonly #shelf: ClassShelf;
  readonly #record: ClassRecord;
  #events: readonly ClassEvent[];
  /** How many of those that were handed over are known to be kept. */
  #kept: number;
  #handed: readonly ClassEvent[];
  /** What is kept is no longer the beginning of the log. */
  #isOther = false;
  #isWriting = false;
  #failed = $state(false);

  /** `record`: kept already, with all its events. */
  constructor(shelf: ClassShelf, record: ClassRecord) {
    this.#shelf = shelf;
    this.#record = record;
    this.#events = record.events;
    this.#kept = record.events.length;
    this.#handed = record.events;
  }

  /** False while what happened last could not be written; each new event tries again. */
  get isKept(): boolean {
    return !this.#failed;
  }

  add(event: ClassEvent): void {
    this.#events = [...this.#events, event];
    void this.#write();
  }

  /** The whole log, as whoever keeps it has it. */
  follow(events: readonly ClassEvent[]): void {
    this.#isOther ||= this.#handed.some((event, place) => !isSame(event, events[place]));
    this.#events = [...events];
    void this.#write();
  }

  async #write(): Promise<void> {
    if (this.#isWriting) return;
    this.#isWriting = true;
    while (this.#isOther || this.#kept < this.#events.length) {
      const kept = await (this.#isOther ? this.#writeAnew() : this.#append());
      this.#failed = !kept.ok;
      if (!kept.ok) break;
      this.#kept = kept.value;
    }
    this.#isWriting = false;
  }

  #append() {
    const from = this.#kept;
    const { id } = this.#record.plan;
    this.#handed = this.#events;
    return this.#shelf.appendClassEvents(id, from, this.#events.slice(from));
  }

  async #writeAnew() {
    const events = [...this.#events];
    this.#isOther = false;
    this.#handed = events;
    const saved = await this.#shelf.replaceClassRecord({ ...this.#record, events });
    if (!saved.ok) this.#isOther = true;
    return saved;
  }
}

function isSame(one: ClassEvent, other: ClassEvent | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
