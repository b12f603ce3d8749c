/** What the clock brings about by itself. */
import type { ClassEvent } from './class-event.ts';
import type { ClassSession } from './class-session.ts';
import { GRACE_MILLIS } from './refuse-answer.ts';

/** How long an answer stands on the wall before the next item, where that goes by itself. */
export const REVEAL_MILLIS = 10_000;

/**
 * The next event that nobody has to ask for, at the time at which it is due (UTC milliseconds; past
 * where it is due at once); null where the session waits for somebody.
 */
export function dueEvent(session: ClassSession): ClassEvent | null {
  const { phase, plan, items, roster } = session;
  const isAutomatic = plan.settings.advance === 'automatic';
  switch (phase.kind) {
    case 'asking': {
      const { item, askedAt, closesAt } = phase;
      const here = roster.presentCount;
      if (isAutomatic && here > 0 && answeredBy(session, item) >= here)
        return { type: 'closed', at: askedAt, item };
      return closesAt === null ? null : { type: 'closed', at: closesAt + GRACE_MILLIS, item };
    }
    case 'closed':
      return isAutomatic ? { type: 'revealed', at: phase.since, item: phase.item } : null;
    case 'revealed': {
      if (!isAutomatic) return null;
      const at = phase.since + REVEAL_MILLIS;
      const next = items.findIndex(({ state }) => state === 'waiting');
      return next === -1 ? { type: 'podium', at } : { type: 'asked', at, item: next };
    }
    case 'own':
      return phase.closesAt === null ? null : { type: 'podium', at: phase.closesAt + GRACE_MILLIS };
    default:
      return null;
  }
}

/** How many of those who are here have answered it. */
export function answeredBy({ items, roster }: ClassSession, item: number): number {
  let count = 0;
  for (const id of items[item]?.answers.keys() ?? []) if (roster.isPresent(id)) count += 1;
  return count;
}
