/** Everything there is, as a backup file: `docs/backup-format.md`. */
import type { BackupRecord } from '#lib/study/backup-record.ts';
import { readBanks } from './bank-shelf.ts';
import { readEvents } from './log/read-log.ts';
import { gzip } from './gzip.ts';
import { PROFILES_PREFIX, settingsKey } from './keys.ts';
import { BACKUP_FORMAT, BACKUP_FORMAT_VERSION } from './read-backup.ts';
import type { ReadableRecords } from './records.ts';
import { readSettings } from './stored-settings.ts';

export interface BackupFile {
  readonly name: string;
  readonly type: 'application/gzip' | 'application/jsonl';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export async function collectBackup(records: ReadableRecords): Promise<BackupRecord[]> {
  const collected: BackupRecord[] = [];
  for (const profile of await profilesIn(records)) {
    const settings = await readSettings(records, settingsKey(profile));
    if (settings !== null) collected.push({ type: 'settings', profile, settings });
    const events = await readEvents(records, profile);
    collected.push(...events.map((event) => ({ type: 'event', event }) as const));
  }
  const banks = await readBanks(records);
  collected.push(...banks.map((stored) => ({ type: 'bank', ...stored }) as const));
  return collected;
}

/** `now` (UTC milliseconds) names the file. */
export async function writeBackup(
  records: readonly BackupRecord[],
  now: number,
): Promise<BackupFile> {
  const header = { format: BACKUP_FORMAT, formatVersion: BACKUP_FORMAT_VERSION };
  const text = [header, ...records].map((record) => `${JSON.stringify(record)}\n`).join('');
  const day = new Date(now).toISOString().slice(0, 10);
  const compressed = await gzip(text);
  return compressed === null
    ? {
        name: `recto-verso-${day}.jsonl`,
        type: 'application/jsonl',
        bytes: new TextEncoder().encode(text),
      }
    : { name: `recto-verso-${day}.jsonl.gz`, type: 'application/gzip', bytes: compressed };
}

async function profilesIn(records: ReadableRecords): Promise<Set<string>> {
  const stored = await records.list(PROFILES_PREFIX);
  return new Set(stored.map(([key]) => key.split('/')[1] ?? ''));
}
