/**
 * What this tab knows of one person: settings, what is learnt, the quiz under way. Whoever comes
 * next has a state of their own, so that what arrives late of the one never shows with the other.
 */
import type { Result } from '#lib/core/result.ts';
import type { SessionAfter, Store } from '#lib/store/store.ts';
import type { StoreFailure } from '#lib/store/store-failure.ts';
import { DEFAULT_SETTINGS } from '#lib/study/default-settings.ts';
import { EMPTY_LEARNING_STATE } from '#lib/study/empty-learning-state.ts';
import type { LearningState } from '#lib/study/learning-state.ts';
import type { NewReviewEvent, ReviewEvent } from '#lib/study/review-event.ts';
import type { Session } from '#lib/study/session.ts';
import type { Settings } from '#lib/study/settings.ts';

export type NewAct = DistributiveOmit<NewReviewEvent, 'profile' | 'at' | 'offsetMinutes'>;

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown
  ? Omit<Union, Key>
  : never;

export class PersonState {
  /** Their id. */
  readonly profile: string;
  readonly #store: () => Store;
  #settings = $state.raw<Settings>(DEFAULT_SETTINGS);
  #learning = $state.raw<LearningState>(EMPTY_LEARNING_STATE);
  #session = $state.raw<Session | null>(null);
  #lastSession = $state.raw<Session | null>(null);
  #lost = $state(0);

  constructor(profile: string, store: () => Store) {
    this.profile = profile;
    this.#store = store;
  }

  get settings() {
    return this.#settings;
  }

  get learning() {
    return this.#learning;
  }

  get session() {
    return this.#session;
  }

  get lastSession() {
    return this.#lastSession;
  }

  get lost() {
    return this.#lost;
  }

  async readAll(): Promise<void> {
    await Promise.all([this.readSettings(), this.readLog(), this.readSessions()]);
  }

  async readSettings(): Promise<void> {
    const settings = await this.#store().settings(this.profile);
    if (settings.ok && settings.value !== null) this.#settings = settings.value;
  }

  async readLog(): Promise<void> {
    const learning = await this.#store().learning(this.profile);
    if (!learning.ok) return;
    this.#learning = learning.value?.state ?? EMPTY_LEARNING_STATE;
    this.#lost = learning.value?.lost ?? 0;
  }

  async readSessions(): Promise<void> {
    const [session, last] = await Promise.all([
      this.#store().loadSession(this.profile),
      this.#store().lastSession(this.profile),
    ]);
    if (session.ok) this.#session = session.value;
    if (last.ok) this.#lastSession = last.value;
  }

  changeSettings(change: Partial<Settings>): Promise<Result<null, StoreFailure>> {
    this.#settings = { ...this.#settings, ...change };
    return this.#store().saveSettings(this.profile, this.#settings);
  }

  showSession(session: Session): void {
    this.#session = session;
  }

  async keepSession(session: Session | null): Promise<Result<null, StoreFailure>> {
    this.#holdSession(session);
    return this.#store().saveSession(this.profile, session);
  }

  /** `after`: the quiz with the event; null leaves it as it is. */
  async append(
    event: NewAct,
    after: ((event: ReviewEvent) => Session) | null,
    now: Date,
  ): Promise<Result<ReviewEvent, StoreFailure>> {
    const stored = await this.#store().append(
      {
        ...event,
        profile: this.profile,
        at: now.getTime(),
        offsetMinutes: -now.getTimezoneOffset(),
      },
      after satisfies SessionAfter,
    );
    if (!stored.ok) return stored;
    await this.learn(stored.value);
    if (after !== null) this.#holdSession(after(stored.value));
    return stored;
  }

  /** One event more; the same event twice changes nothing. */
  async learn(event: ReviewEvent): Promise<void> {
    const { applyEvent } = await import('#lib/study/apply-event.ts');
    const next = applyEvent(this.#learning, event);
    if (next === null) await this.readLog();
    else this.#learning = next;
  }

  #holdSession(session: Session | null): void {
    this.#session = session?.endedAt === null ? session : null;
    if (session === null) return;
    if (session.endedAt !== null) this.#lastSession = session;
    else if (this.#lastSession?.id === session.id) this.#lastSession = null;
  }
}
