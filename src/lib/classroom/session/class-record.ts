/**
 * A session as it is kept on the teacher's device: the log, and what is needed to replay it. The
 * report is made of it each time, so that a better report tells more of old sessions too.
 */
import * as v from 'valibot';
import { classMaterialSchema } from '../plan/class-material.ts';
import { classPlanSchema } from '../plan/class-plan.ts';
import { classEventSchema } from './class-event.ts';
import { ClassSession } from './class-session.ts';

export const classRecordSchema = v.strictObject({
  version: v.literal(1),
  /** `wall`: one device in front. `codes`: sheets read off phones. `live`: by a server in the room. */
  by: v.picklist(['wall', 'codes', 'live']),
  plan: classPlanSchema,
  material: classMaterialSchema,
  /** UTC milliseconds. */
  startedAt: v.pipe(v.number(), v.integer()),
  /** What sheets are checked with, where it is by codes: 8 random bytes in hexadecimal. */
  sheetKey: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))),
  events: v.array(classEventSchema),
});

export type ClassRecord = v.InferOutput<typeof classRecordSchema>;

export function replayRecord({ plan, material, events }: ClassRecord): ClassSession {
  const session = new ClassSession(plan, material);
  for (const event of events) session.apply(event);
  return session;
}
