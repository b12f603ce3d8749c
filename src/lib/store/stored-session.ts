/** The quiz under way and the one that ended last, for its summary. */
import type { Session } from '#lib/study/session.ts';
import { lastSessionKey, sessionKey } from './keys.ts';
import type { ReadableRecords, Records } from './records.ts';

/** A session that has ended is the last one from now on; one that was reopened is it no longer. */
export class StoredSessions {
  /** By profile: the session under way that this page wrote last, which is not the last one. */
  readonly #ongoing = new Map<string, string>();

  /** Where the transaction fails, `forget` what it had. */
  async put(records: Records, profile: string, session: Session): Promise<void> {
    if (session.endedAt !== null) {
      this.forget(profile);
      records.put(lastSessionKey(profile), session);
      records.delete(sessionKey(profile));
      return;
    }
    if (this.#ongoing.get(profile) !== session.id) {
      const last = await readSession(records, lastSessionKey(profile));
      if (last?.id === session.id) records.delete(lastSessionKey(profile));
      this.#ongoing.set(profile, session.id);
    }
    records.put(sessionKey(profile), session);
  }

  /** Another tab may have ended it, or nothing was written: the next `put` looks again. */
  forget(profile: string): void {
    this.#ongoing.delete(profile);
  }
}

/** Null also for a session of another version: it is not worth a migration. */
export async function readSession(records: ReadableRecords, key: string): Promise<Session | null> {
  const stored = await records.get(key);
  return isSession(stored) ? stored : null;
}

function isSession(value: unknown): value is Session {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    'entries' in value
  );
}
