/** What Redis answers, checked before anything is made of it. */
import * as v from 'valibot';

const streamId = v.pipe(v.string(), v.regex(/^\d+-\d+$/));

const entriesReply = v.array(v.tuple([streamId, v.array(v.string())]));
const readReply = v.nullable(v.array(v.tuple([v.string(), entriesReply])));
const roomReply = v.tuple([v.nullable(v.string()), v.nullable(v.string())]);
const nodesReply = v.nullable(v.array(v.string()));

const batchFields = v.tuple([
  v.literal('writer'),
  v.string(),
  v.literal('seq'),
  v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number)),
  v.literal('batch'),
  v.string(),
]);

export interface StreamEntry {
  readonly id: string;
  /** Names and values in turn. */
  readonly fields: readonly string[];
}

/** One batch, as somebody wrote it. */
export interface WrittenBatch {
  readonly writer: string;
  /** Counted from 1 by each writer. */
  readonly seq: number;
  readonly json: string;
}

/** By key. Throws where Redis answers what it never does. */
export function readStreams(reply: unknown): Map<string, StreamEntry[]> {
  return new Map((v.parse(readReply, reply) ?? []).map(([key, found]) => [key, found.map(named)]));
}

export function readEntries(reply: unknown): StreamEntry[] {
  return v.parse(entriesReply, reply).map(named);
}

/** Of `header` and `torn`. `header`: null where there is no such room. */
export function readRoomFields(reply: unknown): { header: string | null; isTorn: boolean } {
  const [header, torn] = v.parse(roomReply, reply);
  return { header, isTorn: torn !== null };
}

/** Null where the room is gone. */
export function readNodes(reply: unknown): string[] | null {
  return v.parse(nodesReply, reply);
}

/** Null where a server would not write such a thing. */
export function readWritten({ fields }: StreamEntry): WrittenBatch | null {
  const read = v.safeParse(batchFields, fields);
  if (!read.success) return null;
  const [, writer, , seq, , json] = read.output;
  return { writer, seq, json };
}

/** Whether one place of a stream lies before another. */
export function isBefore(id: string, other: string): boolean {
  const [millis = 0, count = 0] = id.split('-').map(Number);
  const [otherMillis = 0, otherCount = 0] = other.split('-').map(Number);
  return millis < otherMillis || (millis === otherMillis && count < otherCount);
}

function named([id, fields]: [string, string[]]): StreamEntry {
  return { id, fields };
}
