/**
 * Sessions in class, kept on the teacher's device: the log and what is needed to replay it. They
 * belong to the device and not to whoever studies on it, and are in no backup.
 */
import type { ClassEvent } from '#lib/classroom/session/class-event.ts';
import { classRecordSchema, type ClassRecord } from '#lib/classroom/session/class-record.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import * as v from 'valibot';
import { holdsEvents, isSame, readEvents, writeEvents } from './class-record-log.ts';
import {
  classRecordSummarySchema,
  summaryAfter,
  summaryOf,
  type ClassRecordSummary,
} from './class-record-summary.ts';
import {
  CLASS_SUMMARIES_PREFIX,
  classEventsPrefix,
  classHeadKey,
  classSummaryKey,
} from './keys.ts';
import type { ReadableRecords, Records } from './records.ts';

export type ClassRecordFailure =
  /** Nothing is kept under this id. */
  | { readonly code: 'no-record' }
  /** It is kept, and cannot be read. */
  | { readonly code: 'damaged-record' }
  /** The log holds `stored` events, fewer than there should be before the new ones. */
  | { readonly code: 'gap'; readonly stored: number }
  /** Another tab has gone on with this session in another way: the log holds other events. */
  | { readonly code: 'other-log'; readonly stored: number };

/** A record whose summary cannot be read is listed by its id, so that it can be removed. */
export type ListedClassRecord =
  | { readonly state: 'readable'; readonly summary: ClassRecordSummary }
  | { readonly state: 'damaged'; readonly id: string };

export interface StoredClassRecord {
  readonly record: ClassRecord;
  /** How many events of it cannot be read any more; all others are there. */
  readonly lost: number;
}

const headSchema = v.omit(classRecordSchema, ['events']);

/** The latest first, the damaged at the end. */
export async function listClassRecords(records: ReadableRecords): Promise<ListedClassRecord[]> {
  const stored = await records.list(CLASS_SUMMARIES_PREFIX);
  const listed = stored.map(([key, value]): ListedClassRecord => {
    const parsed = v.safeParse(classRecordSummarySchema, value);
    return parsed.success
      ? { state: 'readable', summary: parsed.output }
      : { state: 'damaged', id: key.slice(CLASS_SUMMARIES_PREFIX.length) };
  });
  return listed.sort((a, b) => startOf(b) - startOf(a));
}

export async function readClassRecord(
  records: ReadableRecords,
  id: string,
): Promise<Result<StoredClassRecord, ClassRecordFailure>> {
  const stored = await records.get(classHeadKey(id));
  if (stored === undefined) return fail({ code: 'no-record' });
  const head = v.safeParse(headSchema, stored);
  if (!head.success) return fail({ code: 'damaged-record' });
  const events = await readEvents(records, id);
  const summary = await readSummary(records, id);
  const lost = summary === null ? 0 : Math.max(0, summary.events - events.length);
  return ok({ record: { ...head.output, events }, lost });
}

/** Adds to what is there already: an event that is kept is never lost by it. Gives their number. */
export async function saveClassRecord(
  records: Records,
  record: ClassRecord,
): Promise<Result<number, ClassRecordFailure>> {
  const { events, ...head } = record;
  const { id } = head.plan;
  const stored = await records.get(classHeadKey(id));
  const summary = stored === undefined ? null : await readSummary(records, id);
  if (summary !== null) {
    if (!isSame(stored, head)) return fail({ code: 'other-log', stored: summary.events });
    return appendClassEvents(records, id, 0, events);
  }
  if (stored !== undefined) return fail({ code: 'damaged-record' });
  records.put(classHeadKey(id), head);
  records.put(classSummaryKey(id), summaryOf(record));
  await writeEvents(records, id, 0, events);
  return ok(events.length);
}

/**
 * `from`: the place of the first of `events` in the whole log, counted from 0. What is kept already
 * may come again. Gives how many events are kept from now on.
 */
export async function appendClassEvents(
  records: Records,
  id: string,
  from: number,
  events: readonly ClassEvent[],
): Promise<Result<number, ClassRecordFailure>> {
  const summary = await readSummary(records, id);
  if (summary === null)
    return fail({ code: (await hasHead(records, id)) ? 'damaged-record' : 'no-record' });
  const { events: stored } = summary;
  if (from > stored) return fail({ code: 'gap', stored });
  const known = events.slice(0, stored - from);
  if (!(await holdsEvents(records, id, from, known))) return fail({ code: 'other-log', stored });
  const added = events.slice(stored - from);
  if (added.length === 0) return ok(stored);
  await writeEvents(records, id, stored, added);
  records.put(classSummaryKey(id), summaryAfter(summary, added));
  return ok(stored + added.length);
}

/** Instead of all that is kept of this session; a break in the middle leaves that as it was. */
export function replaceClassRecord(
  records: Records,
  record: ClassRecord,
): Promise<Result<number, ClassRecordFailure>> {
  removeClassRecord(records, record.plan.id);
  return saveClassRecord(records, record);
}

export function removeClassRecord(records: Records, id: string): void {
  records.delete(classSummaryKey(id));
  records.delete(classHeadKey(id));
  records.deleteAll(classEventsPrefix(id));
}

async function readSummary(
  records: ReadableRecords,
  id: string,
): Promise<ClassRecordSummary | null> {
  const parsed = v.safeParse(classRecordSummarySchema, await records.get(classSummaryKey(id)));
  return parsed.success ? parsed.output : null;
}

async function hasHead(records: ReadableRecords, id: string): Promise<boolean> {
  return (await records.get(classHeadKey(id))) !== undefined;
}

function startOf(listed: ListedClassRecord): number {
  return listed.state === 'readable' ? listed.summary.startedAt : -Infinity;
}
