/** Writes a session in class anew without the names of its people, all of it or nothing. */
import { forgetNames } from '#lib/classroom/report/forget-names.ts';
import type { ParticipantName } from '#lib/classroom/session/class-event.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { writeEvents } from './class-record-log.ts';
import { summaryOf } from './class-record-summary.ts';
import { readClassRecord, type ClassRecordFailure } from './class-records.ts';
import { classEventsPrefix, classSummaryKey } from './keys.ts';
import type { Records } from './records.ts';

/** See `forgetNames`. */
export async function forgetClassNames(
  records: Records,
  id: string,
  nameFor: (number: number) => ParticipantName,
): Promise<Result<null, ClassRecordFailure>> {
  const stored = await readClassRecord(records, id);
  if (!stored.ok) return stored;
  const record = forgetNames(stored.value.record, nameFor);
  records.deleteAll(classEventsPrefix(id));
  await writeEvents(records, id, 0, record.events);
  records.put(classSummaryKey(id), summaryOf(record));
  return ok(null);
}
