/** A session without the names that its people went by; it cannot be told any more who was who. */
import type { ParticipantName } from '../session/class-event.ts';
import type { ClassRecord } from '../session/class-record.ts';
import { ClassSession } from '../session/class-session.ts';

/**
 * `nameFor`: of whoever came as the first, the second … Only what was taken is kept of the log, since
 * a name that was refused because somebody had it would no longer be.
 */
export function forgetNames(
  record: ClassRecord,
  nameFor: (number: number) => ParticipantName,
): ClassRecord {
  const session = new ClassSession(record.plan, record.material);
  const taken = record.events.filter((event) => session.apply(event).ok);
  const numbers = numbersOf(session);
  const events = taken.map((event) =>
    event.type === 'joined' || event.type === 'renamed'
      ? { ...event, name: nameFor(numbers.get(event.participant) ?? 0) }
      : event,
  );
  return { ...record, events };
}

/** From 1, in the order in which they came; also of those who were sent out. */
export function numbersOf({ roster }: ClassSession): ReadonlyMap<string, number> {
  return new Map([...roster.all].map(({ id }, index) => [id, index + 1]));
}
