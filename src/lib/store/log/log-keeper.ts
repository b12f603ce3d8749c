/**
 * The review log of this device: appends to it, reads what is learnt, keeps it tidy. The code that
 * replays and packs is fetched when there is something to replay: a first visit has nothing.
 */
import { ok, type Result } from '#lib/core/result.ts';
import type { AnswerLog } from '#lib/study/log/answer-log.ts';
import type { NewReviewEvent, ReviewEvent } from '#lib/study/review-event.ts';
import type { Announcer } from '../announcer.ts';
import type { GuardedDatabase } from '../guarded-database.ts';
import { chunksPrefix, eventKey, eventsPrefix } from '../keys.ts';
import type { SessionAfter } from '../store.ts';
import type { StoreFailure } from '../store-failure.ts';
import type { StoredSessions } from '../stored-session.ts';
import { EventIds, reserveIds } from './event-ids.ts';
import { holdLock } from './hold-lock.ts';
import type { StoredLearning } from './read-learning.ts';
import { UnsavedEvents } from './unsaved-events.ts';

type Stored<Value> = Promise<Result<Value, StoreFailure>>;

/** Single records in the log before they are gathered into chunks. */
const LONGEST_TAIL = 500;

export class LogKeeper {
  readonly #name: string;
  readonly #database: GuardedDatabase;
  readonly #announcer: Announcer;
  readonly #sessions: StoredSessions;
  readonly #nameDevice: () => string;
  readonly #ids = new EventIds();
  readonly #unsaved: UnsavedEvents;
  /** Single records of each profile, as far as this tab knows. */
  readonly #tails = new Map<string, number>();

  /** `name`: of the database. */
  constructor(
    name: string,
    database: GuardedDatabase,
    announcer: Announcer,
    sessions: StoredSessions,
    nameDevice: () => string,
  ) {
    this.#name = name;
    this.#database = database;
    this.#announcer = announcer;
    this.#sessions = sessions;
    this.#nameDevice = nameDevice;
    announcer.subscribe((change) => {
      if (change.type === 'event' && change.event === null) this.#ids.drop();
    });
    this.#unsaved = new UnsavedEvents(nameDevice);
  }

  /** Events that are only in memory. */
  get unsaved(): readonly ReviewEvent[] {
    return this.#unsaved.events;
  }

  async learning(profile: string): Stored<StoredLearning | null> {
    const unsaved = this.#unsaved.of(profile);
    const known = await this.#database.read(async (records) => {
      const found = await Promise.all([
        records.has(chunksPrefix(profile)),
        records.has(eventsPrefix(profile)),
      ]);
      return found.includes(true) || unsaved.length > 0;
    });
    if (!known.ok) return known;
    if (!known.value) return ok(null);
    const { readLearning } = await import('./read-learning.ts');
    const learning = await this.#database.read((records) =>
      readLearning(records, profile, unsaved),
    );
    if (!learning.ok) return learning;
    this.#tails.set(profile, learning.value.tail);
    if (learning.value.isUntidy || learning.value.tail > LONGEST_TAIL) void this.tidy(profile);
    return learning;
  }

  async events(profile: string): Stored<ReviewEvent[]> {
    const { readEvents } = await import('./read-log.ts');
    const events = await this.#database.read((records) => readEvents(records, profile));
    return events.ok ? ok([...events.value, ...this.#unsaved.of(profile)]) : events;
  }

  async answers(profile: string): Stored<AnswerLog> {
    const { readAnswers } = await import('./read-learning.ts');
    return this.#database.read((records) =>
      readAnswers(records, profile, this.#unsaved.of(profile)),
    );
  }

  async append(event: NewReviewEvent, session: SessionAfter): Stored<ReviewEvent> {
    const { profile } = event;
    const waiting = this.#unsaved.events;
    const id = this.#ids.take();
    const written = await this.#database.write('relaxed', async (records) => {
      this.#unsaved.putInto(records, waiting);
      const ids = id ?? (await reserveIds(records, this.#nameDevice));
      const stored = { ...event, id: `${ids.device}:${String(ids.from)}` };
      records.put(eventKey(profile, ids.device, ids.from), stored);
      const after = typeof session === 'function' ? session(stored) : session;
      if (after !== null) await this.#sessions.put(records, profile, after);
      return { stored, ids };
    });
    if (!written.ok) {
      this.#sessions.forget(profile);
      if (written.error.code !== 'quota') return written;
    }
    const stored = written.ok ? written.value.stored : this.#unsaved.keep(event);
    if (written.ok) {
      this.#unsaved.forget(waiting);
      if (id === null) this.#ids.goOnAfter(written.value.ids);
    }
    this.#database.tellUnsaved(this.#unsaved.events.length);
    this.#announcer.announce({ type: 'event', profile, event: stored });
    if (written.ok) this.#count(profile, waiting.length + 1);
    return ok(stored);
  }

  /** Drops what is only in memory of somebody who is gone. */
  forgetUnsaved(profile: string): void {
    this.#unsaved.forget(this.#unsaved.of(profile));
    this.#database.tellUnsaved(this.#unsaved.events.length);
  }

  /** Packs the tail, sets damage aside and takes a snapshot, in one tab at a time. */
  async tidy(profile: string): Stored<null> {
    const { compactLog } = await import('./compact-log.ts');
    const tidied = await holdLock(`${this.#name}/tidy/${profile}`, () =>
      this.#database.write('strict', (records) => compactLog(records, profile)),
    );
    if (tidied === null) return ok(null);
    if (!tidied.ok) return tidied;
    this.#tails.set(profile, 0);
    if (tidied.value) this.#announcer.announce({ type: 'event', profile, event: null });
    return ok(null);
  }

  #count(profile: string, added: number): void {
    const tail = (this.#tails.get(profile) ?? 0) + added;
    this.#tails.set(profile, tail);
    if (tail > LONGEST_TAIL) {
      this.#tails.set(profile, 0);
      void this.tidy(profile);
    }
  }
}
