/**
 * A quiz under way: a plain value, so that it can be stored after every answer and resumed exactly
 * where it was. Each function gives a new one. Planning one is `plan-session.ts`.
 */
import type { Kind } from '#lib/bank/schema.ts';
import type { StudyLanguage } from '#lib/core/language.ts';
import type { CardRef, Verdict, Way } from './review-event.ts';

export interface SessionSettings {
  /** Ids of the banks to ask from. */
  readonly banks: readonly string[];
  readonly kinds: readonly Kind[];
  readonly study: StudyLanguage;
  /** How many questions at most. */
  readonly size: number;
  /** Equal seeds give equal sessions. */
  readonly seed: number;
  /** `mixed`: what is due, then what is new, then what will be due soonest. */
  readonly source: 'new' | 'due' | 'missed' | 'mixed';
}

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
}

/** Null once the session is finished. */
export function currentEntry(session: Session): SessionEntry | null {
  return session.entries[session.position] ?? null;
}

export function isFinished(session: Session): boolean {
  return session.position >= session.entries.length;
}

/** The entry being shown, answered. A second answer to it changes nothing. */
export function withOutcome(session: Session, outcome: Outcome): Session {
  return changeCurrent(session, (entry) =>
    entry.outcome === null ? { ...entry, outcome, draft: '' } : entry,
  );
}

export function withDraft(session: Session, draft: string): Session {
  return changeCurrent(session, (entry) => ({ ...entry, draft }));
}

/** On to the next entry; stays while the present one is unanswered. `now`: UTC milliseconds. */
export function advance(session: Session, now: number): Session {
  const entry = currentEntry(session);
  if (entry?.outcome == null) return session;
  const position = session.position + 1;
  return { ...session, position, endedAt: position < session.entries.length ? null : now };
}

/** The last answer, which is what `undone` takes back. */
export function lastOutcome(session: Session): Outcome | null {
  return session.entries.findLast(({ outcome }) => outcome !== null)?.outcome ?? null;
}

/** Back at the last answered entry, without its outcome. */
export function undone(session: Session): Session {
  const position = session.entries.findLastIndex(({ outcome }) => outcome !== null);
  if (position === -1) return session;
  return changeCurrent({ ...session, position, endedAt: null }, (entry) => ({
    ...entry,
    outcome: null,
  }));
}

export interface Score {
  readonly right: number;
  readonly nearly: number;
  readonly wrong: number;
  /** Entries, answered or not. */
  readonly total: number;
}

export function score(session: Session): Score {
  const verdicts = session.entries.map(({ outcome }) => outcome?.verdict);
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
