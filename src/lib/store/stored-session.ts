/** The quiz under way and the one that ended last, for its summary. */
import type { Session } from '#lib/study/session.ts';
import { lastSessionKey, sessionKey } from './keys.ts';
import type { ReadableRecords, Records } from './records.ts';

/** A session that has ended is the last one from now on; one that was reopened is it no longer. */
export async function putSession(
  records: Records,
  profile: string,
  session: Session,
): Promise<void> {
  if (session.endedAt !== null) {
    records.put(lastSessionKey(profile), session);
    records.delete(sessionKey(profile));
    return;
  }
  const last = await readSession(records, lastSessionKey(profile));
  if (last?.id === session.id) records.delete(lastSessionKey(profile));
  records.put(sessionKey(profile), session);
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
