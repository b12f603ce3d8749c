/** A backup file, line by line: whole lines are taken, damaged ones are counted. */
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { BackupRecord } from '#lib/study/backup-record.ts';
import { canGunzip, gunzip, isGzip } from './gzip.ts';

export const BACKUP_FORMAT = 'recto-verso/backup';
export const BACKUP_FORMAT_VERSION = 1;
/** Bytes, uncompressed: about two million answers. */
const MAX_BYTES = 200_000_000;

export interface BackupFailure {
  readonly code: 'not-a-backup' | 'newer-backup' | 'backup-too-large' | 'cannot-decompress';
}

export interface BackupContent {
  readonly records: readonly BackupRecord[];
  /** Lines that could not be read. */
  readonly damaged: number;
}

/** Null for a line that cannot be trusted. */
export type ReadRecord = (line: string) => BackupRecord | null;

export async function readBackup(
  bytes: Uint8Array<ArrayBuffer>,
  readRecord: ReadRecord,
  maxBytes = MAX_BYTES,
): Promise<Result<BackupContent, BackupFailure>> {
  if (isGzip(bytes) && !canGunzip()) return fail({ code: 'cannot-decompress' });
  const records: BackupRecord[] = [];
  let damaged = 0;
  let isFirst = true;
  for await (const line of linesOf(piecesOf(bytes), maxBytes)) {
    if (line === 'too-large') return fail({ code: 'backup-too-large' });
    if (isFirst) {
      const refusal = checkHeader(line?.text ?? '');
      if (refusal !== null) return fail(refusal);
      isFirst = false;
      continue;
    }
    const record = line === null ? null : readRecord(line.text);
    if (record === null) damaged += 1;
    else records.push(record);
  }
  return isFirst ? fail({ code: 'not-a-backup' }) : ok({ records, damaged });
}

async function* piecesOf(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array> {
  if (isGzip(bytes)) yield* gunzip(bytes);
  else yield bytes;
}

/** Lines without their ends and without empty ones; null for one that is damaged. */
async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<{ text: string } | null | 'too-large'> {
  let parts: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const piece of pieces) {
      total += piece.length;
      if (total > maxBytes) {
        yield 'too-large';
        return;
      }
      let start = 0;
      for (let end = piece.indexOf(10); end !== -1; end = piece.indexOf(10, start)) {
        const line = decode([...parts, piece.subarray(start, end)]);
        if (line?.text !== '') yield line;
        parts = [];
        start = end + 1;
      }
      parts.push(piece.subarray(start));
    }
  } catch {
    // The file breaks off: what stands before holds good, the rest counts as one damaged line.
    yield null;
    return;
  }
  const line = decode(parts);
  if (line?.text !== '') yield line;
}

function decode(parts: readonly Uint8Array[]): { text: string } | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const text = parts.map((part) => decoder.decode(part, { stream: true })).join('');
    return { text: (text + decoder.decode()).trim() };
  } catch {
    return null;
  }
}

function checkHeader(line: string): BackupFailure | null {
  const header = parseJson(line);
  const isHeader = typeof header === 'object' && header !== null && 'format' in header;
  if (!isHeader || header.format !== BACKUP_FORMAT) return { code: 'not-a-backup' };
  if (!('formatVersion' in header) || typeof header.formatVersion !== 'number') {
    return { code: 'not-a-backup' };
  }
  return header.formatVersion > BACKUP_FORMAT_VERSION ? { code: 'newer-backup' } : null;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
