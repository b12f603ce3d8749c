/** What the tests of the store share: stores on a database of their own, and events to put in. */
import { readBackupRecord } from '#lib/study/backup-record.ts';
import type { NewReviewEvent } from '#lib/study/review-event.ts';
import type { Session } from '#lib/study/session.ts';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { Result } from '../core/result.ts';
import { openStore, type StoreOptions } from './open-store.ts';
import type { Store } from './store.ts';

export const DATABASE_NAME = 'recto-verso';

export function newStore(options: Partial<StoreOptions> = {}): Store {
  return openStore({
    readRecord: readBackupRecord,
    indexedDB: new IDBFactory(),
    channel: null,
    ...options,
  });
}

export function newAnswer(at = 1000, profile = 'self'): NewReviewEvent {
  return {
    type: 'answer',
    profile,
    card: { bank: 'phare-de-kerval', item: 'cloze-brest', study: 'fr' },
    way: 'choose',
    response: 'Brest',
    verdict: 'right',
    responseMillis: 1200,
    at,
    offsetMinutes: 60,
  };
}

export function newSession(id: string, endedAt: number | null = null): Session {
  return {
    version: 1,
    id,
    settings: { banks: [], kinds: [], study: 'fr', size: 1, seed: 1, source: 'mixed' },
    startedAt: 0,
    entries: [],
    position: 0,
    endedAt,
  };
}

/** The value of what must have succeeded. */
export function valueOf<Value, Failure extends { code: string }>(
  result: Result<Value, Failure>,
): Value {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

export async function idsIn(store: Store, profile = 'self'): Promise<string[]> {
  return valueOf(await store.events(profile)).map(({ id }) => id);
}

/** Makes every open of a database go through `change`. */
export function watchedFactory(change: (database: IDBDatabase) => void): IDBFactory {
  const factory = new IDBFactory();
  const open = factory.open.bind(factory);
  factory.open = (name, version) => {
    const request = open(name, version);
    request.addEventListener('success', () => {
      change(request.result);
    });
    return request;
  };
  return factory;
}
