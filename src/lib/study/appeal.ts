/** The person has the last word on whether an answer was right. */
import type { Kind } from '#lib/bank/schema.ts';
import { undone, type Session, type SessionEntry } from './session.ts';

/** As before the last step, but still at the end: for what is done there. */
export function undoneAtEnd(session: Session): Session {
  const { position, endedAt } = session;
  return { ...undone(session), position, endedAt };
}

/**
 * What was answered at `index` was right after all; `event`: the id of the appeal in the log. It can
 * be undone like a step of the quiz itself.
 */
export function withAppeal(session: Session, index: number, event: string): Session {
  const entry = session.entries[index];
  if (entry === undefined || entry.outcome === null) return session;
  const { outcome } = entry;
  const step = { event, type: 'appeal' as const, position: index, outcome };
  const right = { ...outcome, verdict: 'right' as const, reason: 'appeal' };
  return {
    ...session,
    entries: session.entries.with(index, { ...entry, outcome: right }),
    steps: [...(session.steps ?? []), step],
  };
}

/** Words of one's own may be right too; what is chosen or matched is as it was made. */
export function mayAppeal({ way, outcome }: SessionEntry, kind: Kind): boolean {
  const isOwn = way === 'type' || kind === 'tiles';
  return isOwn && outcome !== null && outcome.verdict !== 'right';
}
