/** What is in a log, as JSON and back. */
import { joinCodeSchema } from '#lib/classroom/protocol/client-message.ts';
import { classMaterialSchema } from '#lib/classroom/plan/class-material.ts';
import { classPlanSchema } from '#lib/classroom/plan/class-plan.ts';
import { classEventSchema } from '#lib/classroom/session/class-event.ts';
import * as v from 'valibot';
import type { LogEntry, LogRecord, RoomHeader } from './room-log.ts';

const secretHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const headerSchema = v.strictObject({
  version: v.literal(1),
  code: joinCodeSchema,
  hostToken: secretHash,
  openedAt: v.pipe(v.number(), v.integer()),
  plan: classPlanSchema,
  material: classMaterialSchema,
});

const recordSchema = v.strictObject({
  event: classEventSchema,
  token: v.optional(secretHash),
});

/** `json`: the event's. */
export function recordJson({ token }: LogRecord, json: string): string {
  return token === null ? `{"event":${json}}` : `{"event":${json},"token":"${token}"}`;
}

/** Null where it is none. */
export function readRecord(json: string): LogEntry<never> | null {
  return readRecordFrom(parsedJson(json));
}

/** From what stands in the JSON; null where it is none. */
export function readRecordFrom(value: unknown): LogEntry<never> | null {
  const read = v.safeParse(recordSchema, value);
  if (!read.success) return null;
  const { event, token = null } = read.output;
  return { record: { event, token }, json: JSON.stringify(event), origin: null, durable: true };
}

/** Null where it is none. */
export function readHeader(json: string): RoomHeader | null {
  const read = v.safeParse(headerSchema, parsedJson(json));
  return read.success ? read.output : null;
}

/** Null where it is no JSON. */
export function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
