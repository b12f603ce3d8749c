/** What a store does that nobody needs before the first question: fetched when it is wanted. */
import { readBackupRecord } from '#lib/study/backup-record.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { StoreChange } from './announcer.ts';
import { changeProfiles } from './change-profiles.ts';
import {
  appendClassEvents,
  listClassRecords,
  readClassRecord,
  removeClassRecord,
  replaceClassRecord,
  saveClassRecord,
} from './class-records.ts';
import { readFilledSheets } from './filled-sheets.ts';
import { forgetClassNames } from './forget-class-names.ts';
import type { GuardedDatabase } from './guarded-database.ts';
import { inspectBackup } from './inspect-backup.ts';
import { bankKey, filledSheetKey } from './keys.ts';
import { forgetLost } from './log/forget-lost.ts';
import type { LogKeeper } from './log/log-keeper.ts';
import { readBackup } from './read-backup.ts';
import type { Durability, Records } from './records.ts';
import { changesBy, restoreInto } from './restore-backup.ts';
import type { Store } from './store.ts';
import type { StoreFailure } from './store-failure.ts';
import { addUnsaved, collectBackup, writeBackup } from './write-backup.ts';

/** Tells of `changes` once all is written. */
export type AnnouncedWrite = <Value>(
  durability: Durability,
  work: (records: Records) => Promise<Value>,
  ...changes: ((value: Value) => StoreChange)[]
) => Promise<Result<Value, StoreFailure>>;

export type LaterStore = Pick<
  Store,
  | 'changeProfiles'
  | 'forgetLost'
  | 'putBank'
  | 'removeBank'
  | 'listClassRecords'
  | 'readClassRecord'
  | 'saveClassRecord'
  | 'replaceClassRecord'
  | 'appendClassEvents'
  | 'forgetClassNames'
  | 'removeClassRecord'
  | 'filledSheets'
  | 'keepFilledSheet'
  | 'removeFilledSheet'
  | 'exportBackup'
  | 'inspectBackup'
  | 'restoreBackup'
>;

export function laterStore(
  database: GuardedDatabase,
  log: LogKeeper,
  write: AnnouncedWrite,
): LaterStore {
  /** What changes records and has nothing to wait for. */
  const change = (work: (records: Records) => void, ...changes: (() => StoreChange)[]) =>
    write(
      'strict',
      (records) => {
        work(records);
        return Promise.resolve(null);
      },
      ...changes,
    );

  return {
    changeProfiles: async (wish) => {
      const changed = await write(
        'strict',
        (records) => changeProfiles(records, wish),
        () => ({ type: 'profiles', removed: wish.type === 'remove' ? wish.id : null }),
      );
      if (changed.ok && wish.type === 'remove') log.forgetUnsaved(wish.id);
      return changed;
    },
    forgetLost: (profile) =>
      write(
        'relaxed',
        (records) => forgetLost(records, profile),
        () => ({ type: 'event', profile, event: null }),
      ),

    putBank: (bank, addedAt) =>
      change(
        (records) => {
          records.put(bankKey(bank.id), { bank, addedAt });
        },
        () => ({ type: 'banks' }),
      ),
    removeBank: (id) =>
      change(
        (records) => {
          records.delete(bankKey(id));
        },
        () => ({ type: 'banks' }),
      ),

    listClassRecords: () => database.read(listClassRecords),
    readClassRecord: async (id) =>
      flat(await database.read((records) => readClassRecord(records, id))),
    saveClassRecord: async (record) => {
      const { id } = record.plan;
      return flat(await write('strict', (records) => saveClassRecord(records, record), about(id)));
    },
    replaceClassRecord: async (record) => {
      const replace = (records: Records) => replaceClassRecord(records, record);
      return flat(await write('strict', replace, about(record.plan.id)));
    },
    appendClassEvents: async (id, from, events) => {
      const append = (records: Records) => appendClassEvents(records, id, from, events);
      return flat(await write('strict', append, about(id)));
    },
    forgetClassNames: async (id, nameFor) => {
      const forget = (records: Records) => forgetClassNames(records, id, nameFor);
      return flat(await write('strict', forget, about(id)));
    },
    removeClassRecord: (id) =>
      change((records) => {
        removeClassRecord(records, id);
      }, about(id)),

    filledSheets: (profile) => database.read((records) => readFilledSheets(records, profile)),
    keepFilledSheet: (profile, sheet) =>
      change((records) => {
        records.put(filledSheetKey(profile, sheet.id), sheet);
      }),
    removeFilledSheet: (profile, id) =>
      change((records) => {
        records.delete(filledSheetKey(profile, id));
      }),

    exportBackup: async (now, profile = null, extent = 'all') => {
      const collected = await database.read((records) => collectBackup(records, profile));
      if (!collected.ok) return collected;
      const parts = addUnsaved(collected.value, log.unsaved);
      return ok(await writeBackup(extent === 'all' ? parts : { ...parts, banks: [] }, now));
    },
    inspectBackup: async (file, now, reading) => {
      const content = await readBackup(file, readBackupRecord, reading);
      if (!content.ok) return content;
      const summary = await database.read((records) => inspectBackup(records, content.value, now));
      return summary.ok ? ok({ content: content.value, summary: summary.value }) : summary;
    },
    restoreBackup: ({ content }, plan) =>
      write(
        'strict',
        (records) => restoreInto(records, content, plan),
        ...changesBy(plan).map((each) => () => each),
      ),
  };
}

function about(id: string): () => StoreChange {
  return () => ({ type: 'class', id });
}

/** A refusal from within the transaction, which then wrote nothing, beside those of the database. */
function flat<Value, Refusal>(
  result: Result<Result<Value, Refusal>, StoreFailure>,
): Result<Value, Refusal | StoreFailure> {
  return result.ok ? result.value : result;
}
