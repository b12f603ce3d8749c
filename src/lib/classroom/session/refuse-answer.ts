/** Whether an answer may be taken, before anybody looks at what it is. */
import type { ClassEventOf } from './class-event.ts';
import type { ClassSession } from './class-session.ts';
import type { Phase } from './phase.ts';
import type { ClassRefusal } from './refusal.ts';

/** What was sent in time may come a little later, in milliseconds. */
export const GRACE_MILLIS = 1500;

export function refuseAnswer(
  { at, participant, item }: ClassEventOf<'answered'>,
  phase: Phase,
  { items, roster }: Pick<ClassSession, 'items' | 'roster'>,
): ClassRefusal | null {
  const person = roster.find(participant);
  if (person === undefined) return 'no-such-participant';
  if (person.removed) return 'removed';
  const record = items[item];
  if (record === undefined) return 'no-such-item';
  if (record.answers.has(participant)) return 'answered-already';
  switch (phase.kind) {
    case 'own':
      return isAfter(at, phase.closesAt) ? 'too-late' : null;
    case 'asking':
      if (phase.item !== item) return record.state === 'waiting' ? 'not-open' : 'too-late';
      return isAfter(at, phase.closesAt) ? 'too-late' : null;
    default:
      return record.state === 'waiting' || phase.kind === 'paused' ? 'not-open' : 'too-late';
  }
}

function isAfter(at: number, closesAt: number | null): boolean {
  return closesAt !== null && at > closesAt + GRACE_MILLIS;
}
