/** What goes into a room's stream at once: events, and notes on who sits where. */
import * as v from 'valibot';
import { parsedJson, readRecordFrom, recordJson } from '../log-record.ts';
import type { LogEntry, SeatNote } from '../room-log.ts';

export type Pending<Origin> = Omit<LogEntry<Origin>, 'durable'>;

export interface Batch<Origin> {
  readonly entries: readonly Pending<Origin>[];
  readonly notes: readonly SeatNote[];
}

export interface ReadBatch extends Batch<never> {
  /** How many of it were nothing that a server writes; they are left out. */
  readonly damaged: number;
}

const batchSchema = v.strictObject({ events: v.array(v.unknown()), notes: v.array(v.unknown()) });

const noteSchema = v.strictObject({
  participant: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-z]{1,16}$/))),
  here: v.boolean(),
});

export function batchJson({ entries, notes }: Batch<unknown>): string {
  const events = entries.map(({ record, json }) => recordJson(record, json)).join(',');
  return `{"events":[${events}],"notes":${JSON.stringify(notes)}}`;
}

export function readBatch(json: string): ReadBatch {
  const read = v.safeParse(batchSchema, parsedJson(json));
  if (!read.success) return { entries: [], notes: [], damaged: 1 };
  const { events, notes } = read.output;
  const entries = events.map(readRecordFrom).filter((entry) => entry !== null);
  const whole = notes.filter((note) => v.is(noteSchema, note));
  const damaged = events.length - entries.length + notes.length - whole.length;
  return { entries, notes: whole, damaged };
}
