/**
 * What the whole app knows in this tab: who studies, all that is theirs, the banks. It mirrors the
 * store and follows what other tabs change. In the browser only; `boot` starts it.
 */
import type { Bank } from '#lib/bank/schema.ts';
import type { Result } from '#lib/core/result.ts';
import type { StoreChange } from '#lib/store/announcer.ts';
import type { ProfilesChange } from '#lib/store/change-profiles.ts';
import { openStore } from '#lib/store/open-store.ts';
import type { Store } from '#lib/store/store.ts';
import type { StoreFailure } from '#lib/store/store-failure.ts';
import { FIRST_PROFILE } from '#lib/store/stored-profiles.ts';
import type { Device } from '#lib/play/device.ts';
import type { AnswerLog } from '#lib/study/log/answer-log.ts';
import type { Moment } from '#lib/study/local-day.ts';
import type { Profile } from '#lib/study/profile.ts';
import type { ReviewEvent } from '#lib/study/review-event.ts';
import type { Session } from '#lib/study/session.ts';
import type { Settings } from '#lib/study/settings.ts';
import { deviceVoices } from '#lib/ui/speech/device-voices.svelte.ts';
import { showAppearance } from './appearance.ts';
import { BankState } from './bank-state.svelte.ts';
import { PersonState, type NewAct } from './person-state.svelte.ts';
import { ProfileState } from './profile-state.svelte.ts';
import { troubleOf, type Trouble } from './trouble.ts';

class AppState {
  readonly #banks = new BankState();
  readonly #profiles = new ProfileState();
  #person = $state.raw(new PersonState(FIRST_PROFILE.id, () => this.store));
  #store: Store | null = null;
  #ready = $state(false);
  #trouble = $state.raw<Trouble | null>(null);
  #now = $state(0);
  #isDisplaced = $state(false);

  /** Everything below has been read once, or could not be. */
  get ready() {
    return this.#ready;
  }

  /** Who studies in this tab: everything below is theirs, but for the banks. */
  get profile(): Profile {
    return this.#profiles.current;
  }

  /** Everybody who studies on this device. */
  get profiles(): readonly Profile[] {
    return this.#profiles.all;
  }

  get settings() {
    return this.#person.settings;
  }

  get learning() {
    return this.#person.learning;
  }

  /** The quiz under way. */
  get session() {
    return this.#person.session;
  }

  /** The quiz that ended last. */
  get lastSession() {
    return this.#person.lastSession;
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
    return this.#person.lost;
  }

  /** Whoever studied in this tab was deleted in another one, and has not been told yet. */
  get isDisplaced() {
    return this.#isDisplaced;
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
    return { speaksFrench: deviceVoices.find('fr', null) !== null };
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
      this.#profiles.read(this.store).then(() => this.#readPerson()),
      this.#banks.readOwn(this.store),
      this.#banks.fetchBundled(),
    ]);
    this.#ready = true;
  }

  /** Somebody else takes over in this tab, and in those that are opened from now on. */
  async switchProfile(profile: Profile): Promise<void> {
    this.#profiles.choose(profile);
    await this.#takeOver();
    // Where it cannot be remembered, it holds for this tab.
    await this.store.changeProfiles({ type: 'choose', id: profile.id });
  }

  /** Whoever goes while they are the current one makes room for another. */
  async changeProfiles(change: ProfilesChange): Promise<Result<unknown, StoreFailure>> {
    const changed = await this.store.changeProfiles(change);
    if (changed.ok) await this.#profiles.read(this.store);
    return changed;
  }

  async changeSettings(change: Partial<Settings>): Promise<Result<null, StoreFailure>> {
    const saved = this.#person.changeSettings(change);
    showAppearance(this.settings);
    return saved;
  }

  /** The quiz with what is being typed; storing it may wait for a pause. */
  showSession(session: Session): void {
    this.#person.showSession(session);
  }

  /** The quiz as it now stands; null gives it up. Kept here even where storing fails. */
  async keepSession(session: Session | null): Promise<Result<null, StoreFailure>> {
    return this.#person.keepSession(session);
  }

  /** Stores an event and the quiz after it; nothing changes unless both are stored. */
  async record(
    event: NewAct,
    after: (event: ReviewEvent) => Session,
  ): Promise<Result<ReviewEvent, StoreFailure>> {
    return this.#append(event, after);
  }

  /** Stores an event that leaves the quiz as it is: a mark, an exam, taking either back. */
  act(event: NewAct): Promise<Result<ReviewEvent, StoreFailure>> {
    return this.#append(event, null);
  }

  async #append(
    event: NewAct,
    after: ((event: ReviewEvent) => Session) | null,
  ): Promise<Result<ReviewEvent, StoreFailure>> {
    const now = new Date();
    const stored = await this.#person.append(event, after, now);
    if (stored.ok) this.#now = now.getTime();
    return stored;
  }

  /** All answers that count, as columns, for whoever counts them. */
  answers(): Promise<Result<AnswerLog, StoreFailure>> {
    return this.store.answers(this.profile.id);
  }

  /** Packs and checks the log, while nobody waits for anything. */
  async tidy(): Promise<void> {
    await this.store.tidy(this.profile.id);
  }

  /** The person has read that answers are lost. */
  async forgetLost(): Promise<void> {
    await this.store.forgetLost(this.profile.id);
  }

  /** The person has read that somebody else studies here now. */
  forgetDisplaced(): void {
    this.#isDisplaced = false;
  }

  #open(): Store {
    const store = openStore();
    store.subscribe((change, from) => {
      void this.#follow(change, from);
    });
    document.addEventListener('visibilitychange', () => {
      this.#now = Date.now();
    });
    return store;
  }

  async #follow(change: StoreChange, from: 'here' | 'elsewhere'): Promise<void> {
    if ('profile' in change && change.profile !== this.profile.id) return;
    const person = this.#person;
    switch (change.type) {
      case 'status':
        this.#trouble = troubleOf(this.store.status(), null);
        break;
      case 'banks':
        await this.#banks.readOwn(this.store);
        break;
      case 'profiles':
        await this.#profiles.read(this.store);
        if (from === 'elsewhere' && change.removed === person.profile) this.#isDisplaced = true;
        if (this.profile.id !== person.profile || change.removed === person.profile)
          await this.#takeOver();
        break;
      case 'event':
        if (change.event !== null) await person.learn(change.event);
        else {
          await Promise.all([person.readLog(), person.readSettings()]);
          showAppearance(this.settings);
        }
        if (from === 'elsewhere') await person.readSessions();
        break;
      case 'session':
        if (from === 'elsewhere') await person.readSessions();
        break;
      case 'settings':
        if (from === 'here') break;
        await person.readSettings();
        showAppearance(this.settings);
        break;
    }
  }

  /** Shows nothing until it is all of the person who is now the current one. */
  async #takeOver(): Promise<void> {
    this.#ready = false;
    await this.#readPerson();
    this.#ready = true;
  }

  async #readPerson(): Promise<void> {
    const person = new PersonState(this.profile.id, () => this.store);
    this.#person = person;
    await person.readAll();
    showAppearance(this.settings);
  }
}

export const app = new AppState();
