/**
 * A log file after whatever happened to it. A crash leaves a torn end, which was acknowledged to
 * nobody and is dropped. A damaged line before others that are whole is a fault of the disk.
 */
import { openLine } from './log-line.ts';
import { readHeader, readRecord } from './log-record.ts';
import type { LogEntry, RoomHeader } from './room-log.ts';

export interface ReadLog {
  readonly header: RoomHeader;
  readonly entries: readonly LogEntry<never>[];
  /** Up to the end of the last whole line. */
  readonly wholeBytes: number;
  /** Lines that are no record, in the middle; and at the end where it was more than a torn line. */
  readonly damaged: readonly string[];
  /** Some of them stood in the middle. */
  readonly isHoled: boolean;
}

/** Null where there is no header, so that nothing can be made of the rest. */
export function readLogFile(bytes: Buffer): ReadLog | null {
  const lines = linesOf(bytes);
  const first = lines.shift();
  const headerJson = first === undefined ? null : openLine(first.text);
  const header = headerJson === null ? null : readHeader(headerJson);
  if (first === undefined || header === null) return null;

  const entries: LogEntry<never>[] = [];
  const damaged: string[] = [];
  let wholeBytes = first.end;
  let isHoled = false;
  for (const { text, end } of lines) {
    const json = openLine(text);
    const entry = json === null ? null : readRecord(json);
    if (entry === null) {
      damaged.push(text);
      continue;
    }
    isHoled ||= damaged.length > 0;
    entries.push(entry);
    wholeBytes = end;
  }
  return { header, entries, wholeBytes, damaged, isHoled };
}

interface Line {
  readonly text: string;
  /** Where the next one begins, in bytes. */
  readonly end: number;
}

/** Those that have an end. */
function linesOf(bytes: Buffer): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    lines.push({ text: bytes.toString('utf8', start, end), end: end + 1 });
    start = end + 1;
  }
  return lines;
}
