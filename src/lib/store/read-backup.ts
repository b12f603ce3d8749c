/** A backup file, line by line: whole lines are taken, damaged ones are counted. */
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { BackupRecord } from '#lib/study/backup-record.ts';
import { canGunzip, gunzip, isGzip } from './gzip.ts';
import { splitLines, type ByteLimits } from './split-lines.ts';

export const BACKUP_FORMAT = 'recto-verso/backup';
export const BACKUP_FORMAT_VERSION = 1;
/**
 * `file`: about a million answers, uncompressed. `line`: the largest bank, with what stands around
 * it.
 */
const LIMITS: ByteLimits = { file: 100_000_000, line: 21_000_000 };

export interface BackupFailure {
  readonly code: 'not-a-backup' | 'newer-backup' | 'backup-too-large' | 'cannot-decompress';
}

const NOT_A_BACKUP: BackupFailure = { code: 'not-a-backup' };

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
  limits = LIMITS,
): Promise<Result<BackupContent, BackupFailure>> {
  if (isGzip(bytes) && !canGunzip()) return fail({ code: 'cannot-decompress' });
  const records: BackupRecord[] = [];
  let damaged = 0;
  let isFirst = true;
  for await (const line of splitLines(piecesOf(bytes), limits)) {
    if (line.kind === 'too-large') return fail({ code: 'backup-too-large' });
    if (isFirst) {
      const refusal = line.kind === 'damaged' ? NOT_A_BACKUP : checkHeader(line.text);
      if (refusal !== null) return fail(refusal);
      isFirst = false;
      continue;
    }
    const record = line.kind === 'damaged' ? null : readRecord(line.text);
    if (record === null) damaged += 1;
    else records.push(record);
  }
  return isFirst ? fail(NOT_A_BACKUP) : ok({ records, damaged });
}

async function* piecesOf(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array> {
  if (isGzip(bytes)) yield* gunzip(bytes);
  else yield bytes;
}

function checkHeader(line: string): BackupFailure | null {
  const header = parseJson(line);
  const isHeader = typeof header === 'object' && header !== null && 'format' in header;
  if (!isHeader || header.format !== BACKUP_FORMAT) return NOT_A_BACKUP;
  if (!('formatVersion' in header) || typeof header.formatVersion !== 'number') {
    return NOT_A_BACKUP;
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
