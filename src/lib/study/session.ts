/**
 * A quiz under way: a plain value, so that it can be stored after every answer and resumed exactly
 * where it was. Each function gives a new one. Planning one is `plan-session.ts`.
 */
import type { Kind } from '#lib/bank/schema.ts';
import type { StudyLanguage } from '#lib/core/language.ts';
import type { Way } from '#lib/play/way.ts';
import type { CardRef, Verdict } from './review-event.ts';

export interface SessionSettings {
  /** Ids of the banks to ask from. */
  readonly banks: readonly string[];
  readonly kinds: readonly Kind[];
  readonly study: StudyLanguage;
  /** How many questions at most. */
  readonly size: number;
  /** Equal seeds give equal sessions. */
  readonly seed: number;
  readonly source: Source;
  /** What can be answered by ear is heard, where there is a voice: see `heard.ts`. */
  readonly listening?: boolean;
}

/**
 * `mixed`: what is due and what is new, then what will be due soonest. `exam`: known or not, and
 * nothing is said about an answer before the end.
 */
export type Source = 'new' | 'due' | 'missed' | 'mixed' | 'exam';

export interface Outcome {
  /** Id of the answer in the review log. */
  readonly event: string;
  readonly verdict: Verdict;
  /** What was chosen or typed, in words. */
  readonly response: string;
  /** Why a typed answer got its verdict. */
  readonly reason?: string;
}

export interface SessionEntry {
  readonly card: CardRef;
  /**
   * The order in which options, tiles or the right-hand column of pairs are shown: indexes into the
   * item's own list.
   */
  readonly optionOrder: readonly number[];
  readonly way: Way;
  /** Null until it is answered. */
  readonly outcome: Outcome | null;
  /** What has been typed or laid so far, as the view wrote it down. */
  readonly draft: string;
  /** Passed over without an answer: put off, set aside, or gone from this device. */
  readonly leftOut?: boolean;
}

/** Something done in this sitting that can be taken back. */
export interface Step {
  /** Id of its event in the review log. */
  readonly event: string;
  readonly type: 'answer' | 'rate' | 'appeal' | 'mark' | 'bury';
  /** Where the session stood, and what its entry there held, before it. */
  readonly position: number;
  readonly outcome: Outcome | null;
}

export interface Session {
  readonly version: 1;
  readonly id: string;
  readonly settings: SessionSettings;
  /** UTC milliseconds. */
  readonly startedAt: number;
  readonly entries: readonly SessionEntry[];
  /** Index of the entry being shown; the number of entries once all are done. */
  readonly position: number;
  /** UTC milliseconds; null while there is something left to ask. */
  readonly endedAt: number | null;
  /** In the order in which they were done; sessions of the app's first version have none. */
  readonly steps?: readonly Step[];
}

/** Null once the session is finished. */
export function currentEntry(session: Session): SessionEntry | null {
  return session.entries[session.position] ?? null;
}

export function isFinished(session: Session): boolean {
  return session.position >= session.entries.length;
}

/** Nothing is said about an answer before the end. */
export function isExam({ settings }: Session): boolean {
  return settings.source === 'exam';
}

/** The entry being shown, answered. A second answer to it changes nothing. */
export function withOutcome(session: Session, outcome: Outcome): Session {
  if (currentEntry(session)?.outcome !== null) return session;
  return withStep(session, outcome.event, 'answer', { outcome, draft: '' });
}

/** Done to the entry being shown, so that `undone` can take it back. */
export function withStep(
  session: Session,
  event: string,
  type: Step['type'],
  change: Partial<SessionEntry> = {},
): Session {
  const { position, steps = [] } = session;
  const step = { event, type, position, outcome: currentEntry(session)?.outcome ?? null };
  const changed = changeCurrent(session, (entry) => ({ ...entry, ...change }));
  return { ...changed, steps: [...steps, step] };
}

export function withDraft(session: Session, draft: string): Session {
  return changeCurrent(session, (entry) => ({ ...entry, draft }));
}

/** On to the next entry; stays while the present one is unanswered. `now`: UTC milliseconds. */
export function advance(session: Session, now: number): Session {
  const { entries } = session;
  if (!isDone(currentEntry(session))) return session;
  const next = entries.findIndex(
    ({ leftOut }, index) => index > session.position && leftOut !== true,
  );
  const position = next === -1 ? entries.length : next;
  return { ...session, position, endedAt: next === -1 ? now : null };
}

/** On without the entry being shown. */
export function leaveOut(session: Session, now: number): Session {
  return advance(
    changeCurrent(session, (entry) => ({ ...entry, leftOut: true })),
    now,
  );
}

function isDone(entry: SessionEntry | null): boolean {
  return entry !== null && (entry.outcome !== null || entry.leftOut === true);
}

/** What `undone` takes back; null at the beginning. */
export function lastStep(session: Session): Step | null {
  if (session.steps !== undefined && session.steps.length > 0) return session.steps.at(-1) ?? null;
  const position = session.entries.findLastIndex(({ outcome }) => outcome !== null);
  const event = session.entries[position]?.outcome?.event;
  return event === undefined ? null : { event, type: 'answer', position, outcome: null };
}

/** As it was before the last step. */
export function undone(session: Session): Session {
  const step = lastStep(session);
  if (step === null) return session;
  const { position, outcome } = step;
  const steps = session.steps?.slice(0, -1) ?? [];
  return changeCurrent({ ...session, steps, position, endedAt: null }, (entry) => ({
    ...entry,
    outcome,
    leftOut: false,
  }));
}

export interface Score {
  readonly right: number;
  readonly nearly: number;
  readonly wrong: number;
  /** Entries, answered or not, but for those left out. */
  readonly total: number;
}

export function score(session: Session): Score {
  const verdicts = session.entries
    .filter(({ leftOut }) => leftOut !== true)
    .map(({ outcome }) => outcome?.verdict);
  const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
  return {
    right: count('right'),
    nearly: count('nearly'),
    wrong: count('wrong'),
    total: verdicts.length,
  };
}

function changeCurrent(session: Session, change: (entry: SessionEntry) => SessionEntry): Session {
  const entries = session.entries.map((entry, index) =>
    index === session.position ? change(entry) : entry,
  );
  return { ...session, entries };
}
