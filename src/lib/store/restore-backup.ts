/** Takes a backup in as a union: what is here stays as it is, what is missing is added. */
import type { BackupRecord } from '#lib/study/backup-record.ts';
import type { ReviewEvent } from '#lib/study/review-event.ts';
import type { StoreChange } from './announcer.ts';
import { mergeEvents } from './log/merge-events.ts';
import { bankKey, settingsKey } from './keys.ts';
import type { BackupContent } from './read-backup.ts';
import type { Records } from './records.ts';

/** What a backup holds, to be shown before it is restored. */
export interface BackupSummary {
  readonly events: number;
  readonly banks: number;
  readonly damaged: number;
}

export interface RestoreReport {
  /** Events that were not here. */
  readonly added: number;
  /** Events that were. */
  readonly already: number;
  /** Lines that could not be read. */
  readonly damaged: number;
  readonly banksAdded: number;
}

export function summarise({ records, damaged }: BackupContent): BackupSummary {
  const count = (type: BackupRecord['type']) =>
    records.filter((record) => record.type === type).length;
  return { events: count('event'), banks: count('bank'), damaged };
}

/** Within one transaction: all of it or none. */
export async function restoreInto(
  records: Records,
  content: BackupContent,
): Promise<RestoreReport> {
  const events = new Map<string, ReviewEvent[]>();
  let [added, banksAdded] = [0, 0];
  for (const record of content.records) {
    if (record.type === 'event') {
      const { profile } = record.event;
      const ofProfile = events.get(profile);
      if (ofProfile === undefined) events.set(profile, [record.event]);
      else ofProfile.push(record.event);
    } else if (await putIfMissing(records, record)) {
      banksAdded += record.type === 'bank' ? 1 : 0;
    }
  }
  for (const [profile, ofProfile] of events) {
    added += await mergeEvents(records, profile, ofProfile);
  }
  const { events: all, damaged } = summarise(content);
  return { added, already: all - added, damaged, banksAdded };
}

async function putIfMissing(
  records: Records,
  record: Exclude<BackupRecord, { type: 'event' }>,
): Promise<boolean> {
  const [key, value] =
    record.type === 'bank'
      ? [bankKey(record.bank.id), { bank: record.bank, addedAt: record.addedAt }]
      : [settingsKey(record.profile), record.settings];
  if ((await records.get(key)) !== undefined) return false;
  records.put(key, value);
  return true;
}

/** What has to be announced once it is restored, each once. */
export function changesBy({ records }: BackupContent): StoreChange[] {
  const changes = new Map<string, StoreChange>();
  for (const record of records) {
    const change = changeBy(record);
    changes.set(JSON.stringify(change), change);
  }
  return [...changes.values()];
}

function changeBy(record: BackupRecord): StoreChange {
  switch (record.type) {
    case 'event':
      return { type: 'event', profile: record.event.profile, event: null };
    case 'settings':
      return { type: 'settings', profile: record.profile };
    case 'bank':
      return { type: 'banks' };
  }
}
