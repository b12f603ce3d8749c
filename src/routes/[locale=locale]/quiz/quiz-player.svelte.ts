/** The question on the screen: what is shown of it, what is being answered, what has been saved. */
import { verso, type Lang } from '#lib/core/language.ts';
import type { StoreFailure } from '#lib/store/store-failure.ts';
import {
  advance,
  currentEntry,
  isExam,
  lastStep,
  leaveOut,
  undone,
  withDraft,
  withOutcome,
  type Session,
  type SessionEntry,
} from '#lib/study/session.ts';
import { acceptedFor } from '#lib/study/learning-state.ts';
import { app } from '../../app-state.svelte.ts';
import { findQuestion, type Question } from './find-question.ts';
import type { MarkingTerms } from '#lib/play/mark-written.ts';
import { markResponse, type Marked, type Unfinished } from './mark-response.ts';

export type Saving =
  | { readonly kind: 'idle' | 'saving' }
  /** `what` could not be stored: the answer itself, what was done to it, or the taking back. */
  | {
      readonly kind: 'failed';
      readonly what: 'answer' | 'appeal' | 'undo';
      readonly failure: StoreFailure;
    };

const IDLE: Saving = { kind: 'idle' };

/** A draft is stored this long after the last key, and at once when the page is left. */
const DRAFT_DELAY_MILLIS = 150;

export class QuizPlayer {
  readonly #entry = $derived(app.session === null ? null : currentEntry(app.session));
  readonly #question = $derived(
    this.#entry === null ? null : findQuestion(this.#entry.card, (id) => app.bank(id)),
  );
  #side = $state<'recto' | 'verso'>('recto');
  #unfinished = $state<Unfinished | null>(null);
  #saving = $state.raw<Saving>(IDLE);
  /** Marked and shown, but not stored yet. */
  #pending = $state.raw<Marked | null>(null);
  #shownAt = performance.now();
  #responseMillis = 0;
  #draftTimer: ReturnType<typeof setTimeout> | undefined;

  get session(): Session | null {
    return app.session;
  }

  get entry(): SessionEntry | null {
    return this.#entry;
  }

  /** Null where the text is no longer on this device. */
  get question(): Question | null {
    return this.#question;
  }

  /** Null also in an exam, which says nothing before its end. */
  get outcome(): Marked | null {
    return this.isExam ? null : (this.#pending ?? this.#entry?.outcome ?? null);
  }

  get isExam(): boolean {
    return this.session !== null && isExam(this.session);
  }

  get saving(): Saving {
    return this.#saving;
  }

  /** The answer is shown, but could not be stored. */
  get isUnsaved(): boolean {
    return this.#saving.kind === 'failed' && this.#pending !== null;
  }

  get unfinished(): Unfinished | null {
    return this.#unfinished;
  }

  /** The language that the page shows: it comes in the study language and can be turned. */
  get side(): Lang {
    const study = this.#entry?.card.study ?? 'fr';
    return this.#side === 'recto' ? study : verso(study);
  }

  get isTurned(): boolean {
    return this.#side === 'verso';
  }

  get isLast(): boolean {
    return this.session !== null && this.session.position === this.session.entries.length - 1;
  }

  /** Whether there is something to take back. */
  get canUndo(): boolean {
    return this.#pending === null && this.session !== null && lastStep(this.session) !== null;
  }

  /** A new question is on the screen: the recto up, the clock at zero. */
  begin(): void {
    this.#side = 'recto';
    this.#unfinished = null;
    if (this.#pending === null) this.#saving = IDLE;
    this.#shownAt = performance.now();
  }

  turn(): void {
    this.#side = this.#side === 'recto' ? 'verso' : 'recto';
  }

  draft(draft: string): void {
    if (this.session === null || this.outcome !== null || this.#pending !== null) return;
    this.#unfinished = null;
    const session = withDraft(this.session, draft);
    app.showSession(session);
    clearTimeout(this.#draftTimer);
    this.#draftTimer = setTimeout(() => this.storeDraft(), DRAFT_DELAY_MILLIS);
  }

  storeDraft(): void {
    if (this.#draftTimer === undefined || this.session === null) return;
    this.#forgetTimer();
    void app.keepSession(this.session);
  }

  /** What typed answers are held to, and what else is right, for the question on the screen. */
  get terms(): MarkingTerms {
    const accepted = this.#entry === null ? [] : acceptedFor(app.learning, this.#entry.card);
    return { strict: app.settings.strict, accepted };
  }

  /** Marks the answer, for `save` to store it; says what is missing where it cannot be marked yet. */
  async mark(): Promise<void> {
    const [entry, question] = [this.#entry, this.#question];
    if (entry === null || question === null || entry.outcome !== null) return;
    if (this.#pending !== null) return;
    this.#responseMillis = Math.round(performance.now() - this.#shownAt);
    const marked = await markResponse(question.item, entry, this.terms);
    if (entry !== this.#entry) return;
    this.#unfinished = marked.ok ? null : marked.error;
    if (marked.ok) this.#pending = marked.value;
  }

  /** Stores the answer that is shown; again, after a failure. */
  async save(): Promise<void> {
    const [session, entry, marked] = [this.session, this.#entry, this.#pending];
    if (session === null || entry === null || marked === null) return;
    if (this.#saving.kind === 'saving') return;
    this.#forgetTimer();
    this.#saving = { kind: 'saving' };
    const stored = await app.record(
      {
        type: 'answer',
        card: entry.card,
        way: entry.way,
        response: marked.response,
        verdict: marked.verdict,
        responseMillis: this.#responseMillis,
      },
      (event) => {
        const answered = withOutcome(session, { ...marked, event: event.id });
        return isExam(session) ? advance(answered, Date.now()) : answered;
      },
    );
    this.#saving = stored.ok ? IDLE : { kind: 'failed', what: 'answer', failure: stored.error };
    if (stored.ok) this.#pending = null;
  }

  /** What was answered was right after all: so it counts, and for this card from now on. */
  async appeal(): Promise<void> {
    const { withAppeal } = await import('#lib/study/appeal.ts');
    const [session, entry] = [this.session, this.#entry];
    const outcome = entry?.outcome ?? null;
    if (session === null || entry === null || outcome === null) return;
    if (outcome.verdict === 'right' || this.#saving.kind === 'saving') return;
    this.#saving = { kind: 'saving' };
    const stored = await app.record(
      {
        type: 'appeal',
        answer: outcome.event,
        card: entry.card,
        response: outcome.response,
      },
      ({ id }) => withAppeal(session, session.position, id),
    );
    this.#saving = stored.ok ? IDLE : { kind: 'failed', what: 'appeal', failure: stored.error };
  }

  /** On to the next question. True when that was the last. */
  async next(): Promise<boolean> {
    if (this.session === null || this.#pending !== null) return false;
    const session = advance(this.session, Date.now());
    if (session === this.session) return false;
    await app.keepSession(session);
    return session.endedAt !== null;
  }

  /** Takes back what was done last in this sitting, and goes to its question. */
  async undo(): Promise<void> {
    const session = this.session;
    const step = session === null ? null : lastStep(session);
    if (session === null || step === null || !this.canUndo) return;
    this.#forgetTimer();
    const stored = await app.record({ type: 'undo', undoes: step.event }, () => undone(session));
    this.#saving = stored.ok ? IDLE : { kind: 'failed', what: 'undo', failure: stored.error };
  }

  /** Leaves out a question whose text is gone; the quiz ends if it was the last. */
  async leaveOut(): Promise<void> {
    if (this.session === null) return;
    const left = leaveOut(this.session, Date.now());
    const isEmpty = left.entries.every(({ leftOut }) => leftOut === true);
    await app.keepSession(isEmpty ? null : left);
  }

  #forgetTimer(): void {
    clearTimeout(this.#draftTimer);
    this.#draftTimer = undefined;
  }
}
