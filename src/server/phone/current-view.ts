/** What a phone is to show at this moment: for who comes in late, or back. */
import type { ClassSession } from '#lib/classroom/session/class-session.ts';
import type { Asking, Phase, Settled } from '#lib/classroom/session/phase.ts';
import { ownResult } from './own-results.ts';
import { askedMessage, phoneMessage, revealedMessage } from './phone-message.ts';

/** Messages in the order in which they are to be sent. `now`: UTC milliseconds. */
export function currentView(session: ClassSession, id: string, now: number): string[] {
  const { phase } = session;
  switch (phase.kind) {
    case 'lobby':
      return [phoneMessage({ t: 'lobby' })];
    case 'paused':
      return [...itemView(session, id, phase.before, phase.since), phoneMessage({ t: 'paused' })];
    case 'own':
      return [phoneMessage({ t: 'own-pace', leftMillis: leftMillis(phase, now) })];
    case 'podium':
      return [phoneMessage({ t: 'podium', own: ownResult(session, id, null, true) })];
    case 'ended':
      return [phoneMessage({ t: 'ended' })];
    default:
      return itemView(session, id, phase, now);
  }
}

/** Until answers are no longer taken; null where there is no such time. */
export function leftMillis(phase: Phase, now: number): number | null {
  const closesAt = 'closesAt' in phase ? phase.closesAt : null;
  return closesAt === null ? null : Math.max(0, closesAt - now);
}

function itemView(
  session: ClassSession,
  id: string,
  phase: Asking | Settled,
  now: number,
): string[] {
  const { kind, item } = phase;
  if (kind === 'skipped') return [phoneMessage({ t: 'skipped', item })];
  const answered = session.items[item]?.answers.has(id) ?? false;
  const asked = askedMessage(session, item, leftMillis(phase, now), answered);
  const first = asked === null ? [] : [asked];
  if (kind === 'asking') return first;
  if (kind === 'closed') return [...first, phoneMessage({ t: 'closed', item })];
  return [...first, revealedMessage(session, item, ownResult(session, id, item, true))];
}
