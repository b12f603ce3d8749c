/** A session that this very device keeps: nothing but its clock and its store. */
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import { replayRecord, type ClassRecord } from '#lib/classroom/session/class-record.ts';
import type { ClassRefusal } from '#lib/classroom/session/refusal.ts';
import type { ClassSession } from '#lib/classroom/session/class-session.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { ClassDriver, ClassShelf, EventDraft } from './class-driver.ts';
import { KeptLog } from './kept-log.svelte.ts';

/**
 * Nothing happens by the clock alone here: hands and cards are looked at after the time is up, and
 * who goes on is the teacher.
 */
export class LocalDriver implements ClassDriver {
  readonly by: ClassRecord['by'];
  readonly connection = 'here';
  readonly isBusy = false;
  readonly now: () => number;
  readonly #log: KeptLog;
  /** A new one with every event, since the session itself is no state. */
  #seen: { readonly session: ClassSession };
  #refusal = $state<ClassRefusal | null>(null);

  /** `record`: kept on the shelf already; the session stands where its events left it. */
  constructor(record: ClassRecord, shelf: ClassShelf, now: () => number) {
    this.by = record.by;
    this.now = now;
    this.#seen = $state.raw({ session: replayRecord(record) });
    this.#log = new KeptLog(shelf, record);
  }

  get session(): ClassSession {
    return this.#seen.session;
  }

  get isKept(): boolean {
    return this.#log.isKept;
  }

  get refusal(): ClassRefusal | null {
    return this.#refusal;
  }

  act(draft: EventDraft): Result<null, ClassRefusal> {
    const event: ClassEvent = { ...draft, at: this.now() };
    const { session } = this.#seen;
    const applied = session.apply(event);
    this.#refusal = applied.ok ? null : applied.error;
    if (!applied.ok) return fail(applied.error);
    this.#log.add(event);
    this.#seen = { session };
    return ok(null);
  }

  close(): void {
    // Nothing goes on without somebody who acts.
  }
}
