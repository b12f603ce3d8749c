/** The store: the review log, sessions, settings and banks of this device, and their backup. */
import { ok } from '#lib/core/result.ts';
import { Announcer, openChannel, type Channel } from './announcer.ts';
import { readBanks } from './bank-shelf.ts';
import { findIndexedDB } from './connection.ts';
import { GuardedDatabase } from './guarded-database.ts';
import { lastSessionKey, sessionKey, settingsKey } from './keys.ts';
import type { AnnouncedWrite } from './later-store.ts';
import { LogKeeper } from './log/log-keeper.ts';
import { nameDevice } from './name-device.ts';
import { findBuckets, type Buckets } from './spare/buckets.ts';
import type { Store } from './store.ts';
import { readProfiles } from './stored-profiles.ts';
import { readSession, StoredSessions } from './stored-session.ts';
import { readSettings } from './stored-settings.ts';

export interface StoreOptions {
  readonly name?: string;
  /** Undefined where the browser has none. */
  readonly indexedDB?: IDBFactory | undefined;
  /** Storage apart for a copy; undefined where the browser has none. */
  readonly buckets?: Buckets | undefined;
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
  const buckets = 'buckets' in options ? options.buckets : findBuckets();
  const database = new GuardedDatabase({ name, factory, buckets, nameDevice }, () => {
    announcer.announce({ type: 'status' });
  });

  const sessions = new StoredSessions();
  announcer.subscribe((change, from) => {
    if (from === 'elsewhere' && 'profile' in change) sessions.forget(change.profile);
  });
  const log = new LogKeeper(name, database, announcer, sessions, nameDevice);

  const write: AnnouncedWrite = async (durability, work, ...changes) => {
    const written = await database.write(durability, work);
    if (written.ok) for (const change of changes) announcer.announce(change(written.value));
    return written;
  };

  /** A first visit needs nothing of it. */
  const later = async () => {
    const { laterStore } = await import('./later-store.ts');
    return laterStore(database, log, write);
  };

  return {
    ready: async () => {
      const opened = await database.open();
      return opened.ok ? ok({ device: opened.value.device }) : opened;
    },
    status: () => database.status,

    profiles: () => database.read(readProfiles),
    learning: (profile) => log.learning(profile),
    events: (profile) => log.events(profile),
    answers: (profile) => log.answers(profile),
    append: (event, session) => log.append(event, session),
    tidy: async (profile) => {
      await database.keepCopy();
      return log.tidy(profile);
    },
    saveSession: async (profile, session) => {
      const saved = await write(
        'relaxed',
        async (records) => {
          if (session === null) records.delete(sessionKey(profile));
          else await sessions.put(records, profile, session);
          return null;
        },
        () => ({ type: 'session', profile }),
      );
      if (!saved.ok) sessions.forget(profile);
      return saved;
    },
    loadSession: (profile) => database.read((records) => readSession(records, sessionKey(profile))),
    lastSession: (profile) =>
      database.read((records) => readSession(records, lastSessionKey(profile))),

    settings: (profile) => database.read((records) => readSettings(records, settingsKey(profile))),
    saveSettings: (profile, settings) =>
      write(
        'relaxed',
        (records) => {
          records.put(settingsKey(profile), settings);
          return Promise.resolve(null);
        },
        () => ({ type: 'settings', profile }),
      ),

    banks: () => database.read(readBanks),
    changeProfiles: async (...given) => (await later()).changeProfiles(...given),
    forgetLost: async (...given) => (await later()).forgetLost(...given),
    putBank: async (...given) => (await later()).putBank(...given),
    removeBank: async (...given) => (await later()).removeBank(...given),
    listClassRecords: async () => (await later()).listClassRecords(),
    readClassRecord: async (...given) => (await later()).readClassRecord(...given),
    saveClassRecord: async (...given) => (await later()).saveClassRecord(...given),
    replaceClassRecord: async (...given) => (await later()).replaceClassRecord(...given),
    appendClassEvents: async (...given) => (await later()).appendClassEvents(...given),
    forgetClassNames: async (...given) => (await later()).forgetClassNames(...given),
    removeClassRecord: async (...given) => (await later()).removeClassRecord(...given),
    filledSheets: async (...given) => (await later()).filledSheets(...given),
    keepFilledSheet: async (...given) => (await later()).keepFilledSheet(...given),
    removeFilledSheet: async (...given) => (await later()).removeFilledSheet(...given),
    exportBackup: async (...given) => (await later()).exportBackup(...given),
    inspectBackup: async (...given) => (await later()).inspectBackup(...given),
    restoreBackup: async (...given) => (await later()).restoreBackup(...given),

    subscribe: (listener) => announcer.subscribe(listener),
    close: () => {
      database.close();
      announcer.close();
    },
  };
}
