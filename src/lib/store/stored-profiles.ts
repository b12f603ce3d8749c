/** Who studies on this device: one record, missing until somebody is added or named. */
import type { Profile } from '#lib/study/profile.ts';
import { PROFILES_KEY } from './keys.ts';
import type { ReadableRecords } from './records.ts';

export interface StoredProfiles {
  readonly formatVersion: 1;
  /** The id of who studied last: a new tab opens with them. */
  readonly current: string;
  /** In the order in which they came; never empty. */
  readonly profiles: readonly Profile[];
}

export const FIRST_PROFILE: Profile = { id: 'self', name: null, emblem: null };

export async function readProfiles(records: ReadableRecords): Promise<StoredProfiles> {
  const stored = await records.get(PROFILES_KEY);
  return isProfiles(stored)
    ? stored
    : { formatVersion: 1, current: FIRST_PROFILE.id, profiles: [FIRST_PROFILE] };
}

/** We wrote it ourselves, after it had been checked. */
function isProfiles(value: unknown): value is StoredProfiles {
  return (
    typeof value === 'object' &&
    value !== null &&
    'formatVersion' in value &&
    value.formatVersion === 1
  );
}
