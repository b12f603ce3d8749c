/** Answers that need not come into the log, since they are refused whatever else is on its way. */
import { markClassResponse } from '#lib/classroom/item/mark-class-response.ts';
import type { ClassEventOf } from '#lib/classroom/session/class-event.ts';
import type { ClassSession } from '#lib/classroom/session/class-session.ts';
import { refuseAnswer } from '#lib/classroom/session/refuse-answer.ts';
import type { ClassRefusal } from '#lib/classroom/session/refusal.ts';

export function refusedBefore(
  session: ClassSession,
  event: ClassEventOf<'answered'>,
): ClassRefusal | null {
  const refusal = refuseAnswer(event, session.phase, session);
  if (refusal !== null) return refusal;
  const record = session.items[event.item];
  if (record === undefined) return 'no-such-item';
  const { item, order } = record;
  const { response } = event;
  // what is typed takes long to mark, and is marked once it is kept
  const fits =
    response.way === 'type'
      ? item.kind === 'dictation'
      : markClassResponse(item, order, session.plan.study, response) !== null;
  return fits ? null : 'does-not-fit';
}
