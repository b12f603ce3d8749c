/** What a list of sessions in class says of each, kept beside the log so that no list has to read it. */
import type { ClassRecord } from '#lib/classroom/session/class-record.ts';
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const classRecordSummarySchema = v.strictObject({
  version: v.literal(1),
  /** Of the plan. */
  id: v.string(),
  by: v.picklist(['wall', 'codes', 'live']),
  title: v.strictObject({ fr: v.string(), en: v.nullable(v.string()) }),
  survey: v.boolean(),
  /** UTC milliseconds. */
  startedAt: v.pipe(v.number(), v.integer()),
  /** UTC milliseconds; null while it may go on. */
  endedAt: v.nullable(v.pipe(v.number(), v.integer())),
  items: count,
  /** Those who were sent out are not counted. */
  participants: count,
  /** The most hands that were counted at once; 0 where none were. */
  hands: count,
  /** How many events the log holds. */
  events: count,
});

export type ClassRecordSummary = v.InferOutput<typeof classRecordSummarySchema>;

export function summaryOf(record: ClassRecord): ClassRecordSummary {
  const { by, plan, material, startedAt, events } = record;
  const { title, items } = material;
  const empty = { id: plan.id, by, title, survey: plan.settings.survey, startedAt };
  const counted = { items: items.length, participants: 0, hands: 0, events: 0 };
  return summaryAfter({ version: 1, ...empty, endedAt: null, ...counted }, events);
}

export function summaryAfter(
  summary: ClassRecordSummary,
  events: readonly ClassEvent[],
): ClassRecordSummary {
  let { participants, hands, endedAt } = summary;
  for (const event of events) {
    if (event.type === 'joined' || event.type === 'readmitted') participants += 1;
    else if (event.type === 'removed') participants -= 1;
    else if (event.type === 'tallied')
      hands = Math.max(
        hands,
        event.counts.reduce((sum, each) => sum + each, 0),
      );
    else if (event.type === 'ended') endedAt = event.at;
  }
  return {
    ...summary,
    participants: Math.max(0, participants),
    hands,
    endedAt,
    events: summary.events + events.length,
  };
}
