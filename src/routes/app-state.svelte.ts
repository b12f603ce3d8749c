/**
 * What the whole app knows in this tab: settings, what is learnt, the quiz under way, the banks. It
 * mirrors the store and follows what other tabs change. In the browser only; `boot` starts it.
 */
import type { Bank } from '#lib/bank/schema.ts';
import type { Result } from '#lib/core/result.ts';
import type { StoreChange } from '#lib/store/announcer.ts';
import { openStore } from '#lib/store/open-store.ts';
import type { BackupFailure, ReadRecord } from '#lib/store/read-backup.ts';
import type { RestoreReport } from '#lib/store/restore-backup.ts';
import type { SessionAfter, Store } from '#lib/store/store.ts';
import type { StoreFailure } from '#lib/store/store-failure.ts';
import type { Device } from '#lib/study/device.ts';
import { EMPTY_LEARNING_STATE } from '#lib/study/empty-learning-state.ts';
import type { LearningState } from '#lib/study/learning-state.ts';
import type { AnswerLog } from '#lib/study/log/answer-log.ts';
import type { Moment } from '#lib/study/local-day.ts';
import type { NewReviewEvent, ReviewEvent } from '#lib/study/review-event.ts';
import type { Session } from '#lib/study/session.ts';
import { DEFAULT_SETTINGS } from '#lib/study/default-settings.ts';
import type { Settings } from '#lib/study/settings.ts';
import { frenchVoice } from '#lib/ui/speech/french-voice.svelte.ts';
import { showAppearance } from './appearance.ts';
import { BankState } from './bank-state.svelte.ts';
import { troubleOf, type Trouble } from './trouble.ts';

/** The only profile of a device until somebody adds another. */
const FIRST_PROFILE = 'self';

type NewAct = DistributiveOmit<NewReviewEvent, 'profile' | 'at' | 'offsetMinutes'>;

class AppState {
  readonly #banks = new BankState();
  #store: Store | null = null;
  #readRecord: ReadRecord = () => null;
  readonly #profile = $state(FIRST_PROFILE);
  #ready = $state(false);
  #settings = $state.raw<Settings>(DEFAULT_SETTINGS);
  #learning = $state.raw<LearningState>(EMPTY_LEARNING_STATE);
  #session = $state.raw<Session | null>(null);
  #lastSession = $state.raw<Session | null>(null);
  #trouble = $state.raw<Trouble | null>(null);
  #lost = $state(0);
  #now = $state(0);

  /** Everything below has been read once, or could not be. */
  get ready() {
    return this.#ready;
  }

  get settings() {
    return this.#settings;
  }

  get learning() {
    return this.#learning;
  }

  /** The quiz under way. */
  get session() {
    return this.#session;
  }

  /** The quiz that ended last. */
  get lastSession() {
    return this.#lastSession;
  }

  /** The banks opened on this device. */
  get ownBanks() {
    return this.#banks.own;
  }

  /** Every bank: those that ship with the app first. */
  get banks(): readonly Bank[] {
    return this.#banks.all;
  }

  /** Why answers cannot be kept; null while all is well. */
  get trouble() {
    return this.#trouble;
  }

  /** Answers that could not be read any more; the person has not been told yet. */
  get lost() {
    return this.#lost;
  }

  /** UTC milliseconds, not older than the last look at the page: what is due depends on it. */
  get now() {
    return this.#now;
  }

  /** `now` as the person lives it. */
  get moment(): Moment {
    return { now: this.#now, offsetMinutes: -new Date(this.#now).getTimezoneOffset() };
  }

  /** What this device can do; its voices may be known only after a while. */
  get device(): Device {
    return { speaksFrench: frenchVoice.current !== null };
  }

  get store(): Store {
    this.#store ??= this.#open();
    return this.#store;
  }

  isBundled(id: string): boolean {
    return this.#banks.isBundled(id);
  }

  bank(id: string): Bank | null {
    return this.#banks.find(id);
  }

  /** Reads everything; again after a failure, when the reader asks for it. */
  async boot(): Promise<void> {
    this.#now = Date.now();
    const opened = await this.store.ready();
    this.#trouble = troubleOf(this.store.status(), opened.ok ? null : opened.error);
    await Promise.all([
      this.#readSettings(),
      this.#readLog(),
      this.#readSessions(),
      this.#banks.readOwn(this.store),
      this.#banks.fetchBundled(),
    ]);
    this.#ready = true;
  }

  async changeSettings(change: Partial<Settings>): Promise<Result<null, StoreFailure>> {
    this.#settings = { ...this.#settings, ...change };
    showAppearance(this.#settings);
    return this.store.saveSettings(this.#profile, this.#settings);
  }

  /** The quiz with what is being typed; storing it may wait for a pause. */
  showSession(session: Session): void {
    this.#session = session;
  }

  /** The quiz as it now stands; null gives it up. Kept here even where storing fails. */
  async keepSession(session: Session | null): Promise<Result<null, StoreFailure>> {
    this.#holdSession(session);
    return this.store.saveSession(this.#profile, session);
  }

  /** Stores an event and the quiz after it; nothing changes unless both are stored. */
  async record(
    event: NewAct,
    after: (event: ReviewEvent) => Session,
  ): Promise<Result<ReviewEvent, StoreFailure>> {
    const stored = await this.#append(event, after);
    if (stored.ok) this.#holdSession(after(stored.value));
    return stored;
  }

  #holdSession(session: Session | null): void {
    this.#session = session?.endedAt === null ? session : null;
    if (session === null) return;
    if (session.endedAt !== null) this.#lastSession = session;
    else if (this.#lastSession?.id === session.id) this.#lastSession = null;
  }

  /** Stores an event that leaves the quiz as it is: a mark, an exam, taking either back. */
  act(event: NewAct): Promise<Result<ReviewEvent, StoreFailure>> {
    return this.#append(event, null);
  }

  /** All answers that count, as columns, for whoever counts them. */
  answers(): Promise<Result<AnswerLog, StoreFailure>> {
    return this.store.answers(this.#profile);
  }

  /** Packs and checks the log, while nobody waits for anything. */
  async tidy(): Promise<void> {
    await this.store.tidy(this.#profile);
  }

  async #append(event: NewAct, after: SessionAfter): Promise<Result<ReviewEvent, StoreFailure>> {
    const now = new Date();
    const stored = await this.store.append(
      {
        ...event,
        profile: this.#profile,
        at: now.getTime(),
        offsetMinutes: -now.getTimezoneOffset(),
      },
      after,
    );
    if (!stored.ok) return stored;
    this.#now = now.getTime();
    await this.#learn(stored.value);
    return stored;
  }

  /** The person has read that answers are lost. */
  async forgetLost(): Promise<void> {
    await this.store.forgetLost(this.#profile);
  }

  /** `readRecord` comes with the call: only the page that restores carries the code for it. */
  async restoreBackup(
    bytes: Uint8Array<ArrayBuffer>,
    readRecord: ReadRecord,
  ): Promise<Result<RestoreReport, BackupFailure | StoreFailure>> {
    this.#readRecord = readRecord;
    return this.store.restoreBackup(bytes);
  }

  #open(): Store {
    const store = openStore({ readRecord: (line) => this.#readRecord(line) });
    store.subscribe((change, from) => {
      void this.#follow(change, from);
    });
    document.addEventListener('visibilitychange', () => {
      this.#now = Date.now();
    });
    return store;
  }

  async #follow(change: StoreChange, from: 'here' | 'elsewhere'): Promise<void> {
    switch (change.type) {
      case 'status':
        this.#trouble = troubleOf(this.store.status(), null);
        break;
      case 'banks':
        await this.#banks.readOwn(this.store);
        break;
      case 'event':
        if (change.event === null) await Promise.all([this.#readLog(), this.#readSettings()]);
        else await this.#learn(change.event);
        if (from === 'elsewhere') await this.#readSessions();
        break;
      case 'session':
        if (from === 'elsewhere') await this.#readSessions();
        break;
      case 'settings':
        if (from === 'elsewhere') await this.#readSettings();
        break;
    }
  }

  async #readSettings(): Promise<void> {
    const settings = await this.store.settings(this.#profile);
    if (settings.ok && settings.value !== null) this.#settings = settings.value;
    showAppearance(this.#settings);
  }

  async #readLog(): Promise<void> {
    const learning = await this.store.learning(this.#profile);
    if (!learning.ok) return;
    this.#learning = learning.value?.state ?? EMPTY_LEARNING_STATE;
    this.#lost = learning.value?.lost ?? 0;
  }

  /** One event more; the same event twice changes nothing. */
  async #learn(event: ReviewEvent): Promise<void> {
    const { applyEvent } = await import('#lib/study/apply-event.ts');
    const next = applyEvent(this.#learning, event);
    if (next === null) await this.#readLog();
    else this.#learning = next;
  }

  async #readSessions(): Promise<void> {
    const [session, last] = await Promise.all([
      this.store.loadSession(this.#profile),
      this.store.lastSession(this.#profile),
    ]);
    if (session.ok) this.#session = session.value;
    if (last.ok) this.#lastSession = last.value;
  }
}

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown
  ? Omit<Union, Key>
  : never;

export const app = new AppState();
