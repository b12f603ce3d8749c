/** The store: the review log, sessions, settings and banks of this device, and their backup. */
import { ok, type Result } from '#lib/core/result.ts';
import { Announcer, openChannel, type Channel, type StoreChange } from './announcer.ts';
import { readBanks } from './bank-shelf.ts';
import { findIndexedDB } from './connection.ts';
import { GuardedDatabase } from './guarded-database.ts';
import { bankKey, lastSessionKey, sessionKey, settingsKey } from './keys.ts';
import { LogKeeper } from './log/log-keeper.ts';
import { nameDevice } from './name-device.ts';
import type { Durability, Records } from './records.ts';
import type { Store } from './store.ts';
import type { StoreFailure } from './store-failure.ts';
import { readProfiles } from './stored-profiles.ts';
import { putSession, readSession } from './stored-session.ts';
import { readSettings } from './stored-settings.ts';

export interface StoreOptions {
  readonly name?: string;
  /** Undefined where the browser has none. */
  readonly indexedDB?: IDBFactory | undefined;
  /** To the other tabs; null for none. */
  readonly channel?: Channel | null;
}

/** Opens nothing yet: `ready` does. One store a page. */
export function openStore(options: StoreOptions = {}): Store {
  const { name = 'recto-verso' } = options;
  const announcer = new Announcer(
    options.channel === undefined ? openChannel(name) : options.channel,
  );
  const factory = 'indexedDB' in options ? options.indexedDB : findIndexedDB();
  const database = new GuardedDatabase(name, factory, nameDevice, () => {
    announcer.announce({ type: 'status' });
  });

  const log = new LogKeeper(name, database, announcer, nameDevice);

  async function write<Value>(
    durability: Durability,
    work: (records: Records) => Promise<Value>,
    ...changes: ((value: Value) => StoreChange)[]
  ): Promise<Result<Value, StoreFailure>> {
    const written = await database.write(durability, work);
    if (written.ok) for (const change of changes) announcer.announce(change(written.value));
    return written;
  }

  const put = (key: string, value: unknown, durability: Durability, change: StoreChange) =>
    write(
      durability,
      (records) => {
        records.put(key, value);
        return Promise.resolve(null);
      },
      () => change,
    );

  return {
    ready: async () => {
      const opened = await database.open();
      return opened.ok ? ok({ device: opened.value.device }) : opened;
    },
    status: () => database.status,

    profiles: () => database.read(readProfiles),
    changeProfiles: async (change) => {
      const { changeProfiles } = await import('./change-profiles.ts');
      const changed = await write(
        'strict',
        (records) => changeProfiles(records, change),
        () => ({ type: 'profiles', removed: change.type === 'remove' ? change.id : null }),
      );
      if (changed.ok && change.type === 'remove') log.forgetUnsaved(change.id);
      return changed;
    },

    learning: (profile) => log.learning(profile),
    events: (profile) => log.events(profile),
    answers: (profile) => log.answers(profile),
    append: (event, session) => log.append(event, session),
    tidy: (profile) => log.tidy(profile),
    forgetLost: async (profile) => {
      const { forgetLost } = await import('./log/forget-lost.ts');
      return write(
        'relaxed',
        (records) => forgetLost(records, profile),
        () => ({ type: 'event', profile, event: null }),
      );
    },

    saveSession: (profile, session) =>
      write(
        'relaxed',
        async (records) => {
          if (session === null) records.delete(sessionKey(profile));
          else await putSession(records, profile, session);
          return null;
        },
        () => ({ type: 'session', profile }),
      ),
    loadSession: (profile) => database.read((records) => readSession(records, sessionKey(profile))),
    lastSession: (profile) =>
      database.read((records) => readSession(records, lastSessionKey(profile))),

    settings: (profile) => database.read((records) => readSettings(records, settingsKey(profile))),
    saveSettings: (profile, settings) =>
      put(settingsKey(profile), settings, 'relaxed', { type: 'settings', profile }),

    banks: () => database.read(readBanks),
    putBank: (bank, addedAt) =>
      put(bankKey(bank.id), { bank, addedAt }, 'strict', { type: 'banks' }),
    removeBank: (id) =>
      write(
        'strict',
        (records) => {
          records.delete(bankKey(id));
          return Promise.resolve(null);
        },
        () => ({ type: 'banks' }),
      ),

    // The code for backups is fetched when one is wanted: a first visit has nothing to back up.
    exportBackup: async (now, profile = null, extent = 'all') => {
      const { addUnsaved, collectBackup, writeBackup } = await import('./write-backup.ts');
      const collected = await database.read((records) => collectBackup(records, profile));
      if (!collected.ok) return collected;
      const parts = addUnsaved(collected.value, log.unsaved);
      return ok(await writeBackup(extent === 'all' ? parts : { ...parts, banks: [] }, now));
    },
    inspectBackup: async (file, now, reading) => {
      const { readBackupRecord } = await import('#lib/study/backup-record.ts');
      const { readBackup } = await import('./read-backup.ts');
      const { inspectBackup } = await import('./inspect-backup.ts');
      const content = await readBackup(file, readBackupRecord, reading);
      if (!content.ok) return content;
      const summary = await database.read((records) => inspectBackup(records, content.value, now));
      return summary.ok ? ok({ content: content.value, summary: summary.value }) : summary;
    },
    restoreBackup: async ({ content }, plan) => {
      const { changesBy, restoreInto } = await import('./restore-backup.ts');
      return write(
        'strict',
        (records) => restoreInto(records, content, plan),
        ...changesBy(plan).map((change) => () => change),
      );
    },

    subscribe: (listener) => announcer.subscribe(listener),
    close: () => {
      database.close();
      announcer.close();
    },
  };
}
