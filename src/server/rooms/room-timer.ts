/** Brings about what the clock does in a session: one timer a room. */
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import type { ClassSession } from '#lib/classroom/session/class-session.ts';
import { dueEvent } from '#lib/classroom/session/due-event.ts';

/** The longest that a timer can be set for. */
const LONGEST_MILLIS = 2 ** 31 - 1;

export class RoomTimer {
  readonly #session: ClassSession;
  readonly #now: () => number;
  /** Appends it to the log, and says when it has come back. */
  readonly #append: (event: ClassEvent, done: () => void) => void;
  #timer: NodeJS.Timeout | null = null;
  #isUnderWay = false;

  constructor(
    session: ClassSession,
    now: () => number,
    append: (event: ClassEvent, done: () => void) => void,
  ) {
    this.#session = session;
    this.#now = now;
    this.#append = append;
  }

  /** After anything has happened. */
  set(): void {
    this.stop();
    const due = this.#isUnderWay ? null : dueEvent(this.#session);
    if (due === null) return;
    const wait = Math.min(LONGEST_MILLIS, Math.max(0, due.at - this.#now()));
    this.#timer = setTimeout(() => this.#fire(), wait);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #fire(): void {
    const due = dueEvent(this.#session);
    const now = this.#now();
    if (due === null || due.at > now) {
      this.set();
      return;
    }
    this.#isUnderWay = true;
    this.#append({ ...due, at: now }, () => {
      this.#isUnderWay = false;
    });
  }
}
