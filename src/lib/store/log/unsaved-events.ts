/** Events that found no room on the disk: kept in memory until there is some. */
import type { NewReviewEvent, ReviewEvent } from '#lib/study/review-event.ts';
import { splitEventId } from '#lib/study/event-order.ts';
import { eventKey } from '../keys.ts';
import type { Records } from '../records.ts';

export class UnsavedEvents {
  readonly #nameDevice: () => string;
  #events: readonly ReviewEvent[] = [];
  /** Of its own, as the count of the real device cannot be written down. */
  #device: string | null = null;
  #count = 0;

  constructor(nameDevice: () => string) {
    this.#nameDevice = nameDevice;
  }

  get events(): readonly ReviewEvent[] {
    return this.#events;
  }

  of(profile: string): ReviewEvent[] {
    return this.#events.filter((event) => event.profile === profile);
  }

  keep(event: NewReviewEvent): ReviewEvent {
    this.#device ??= this.#nameDevice();
    this.#count += 1;
    const kept = { ...event, id: `${this.#device}:${String(this.#count)}` };
    this.#events = [...this.#events, kept];
    return kept;
  }

  /** Into a transaction; `forget` them once it is complete. */
  putInto(records: Records, events: readonly ReviewEvent[]): void {
    for (const event of events) {
      const { device, count } = splitEventId(event.id);
      records.put(eventKey(event.profile, device, count), event);
    }
  }

  forget(events: readonly ReviewEvent[]): void {
    const stored = new Set(events);
    this.#events = this.#events.filter((event) => !stored.has(event));
  }
}
