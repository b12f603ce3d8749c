/** The first line of a backup: what the file is, and how much it should hold. */

export const BACKUP_FORMAT = 'recto-verso/backup';
export const BACKUP_FORMAT_VERSION = 2;

/** How many of each the file holds. */
export interface BackupCounts {
  readonly events: number;
  readonly people: number;
  readonly settings: number;
  readonly banks: number;
}

export interface BackupHeader {
  readonly formatVersion: number;
  /** UTC milliseconds; null in version 1. */
  readonly writtenAt: number | null;
  /** Null in version 1. */
  readonly counts: BackupCounts | null;
}

export function headerLine(writtenAt: number, counts: BackupCounts): string {
  return JSON.stringify({
    format: BACKUP_FORMAT,
    formatVersion: BACKUP_FORMAT_VERSION,
    writtenAt,
    counts,
  });
}

/** Null for what is no header. Of a newer version only the version is known. */
export function readHeader(line: string): BackupHeader | null {
  const header = parseObject(line);
  const formatVersion = header?.['formatVersion'];
  if (header?.['format'] !== BACKUP_FORMAT || !isCount(formatVersion)) return null;
  const { writtenAt } = header;
  return {
    formatVersion,
    writtenAt: isCount(writtenAt) ? writtenAt : null,
    counts: readCounts(header['counts']),
  };
}

/** Whether the file is a bank, which is opened elsewhere. */
export function isBank(line: string): boolean {
  return /^\s*\{\s*"/.test(line) && line.slice(0, 4000).includes('"recto-verso/bank"');
}

function readCounts(value: unknown): BackupCounts | null {
  if (!isObject(value)) return null;
  const { events, people, settings, banks } = value;
  if (!isCount(events) || !isCount(people) || !isCount(settings) || !isCount(banks)) return null;
  return { events, people, settings, banks };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
