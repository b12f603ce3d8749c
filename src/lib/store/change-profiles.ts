/** People come, change their names and go. Fetched when it is wanted: a first visit has one person. */
import type { Profile } from '#lib/study/profile.ts';
import { PROFILES_KEY, profilePrefix } from './keys.ts';
import type { Records } from './records.ts';
import { FIRST_PROFILE, readProfiles, type StoredProfiles } from './stored-profiles.ts';

export type ProfilesChange =
  /** Adds somebody, or changes who has that id. */
  | { readonly type: 'put'; readonly profile: Profile }
  /** With everything of theirs. Where nobody is left, somebody without a name begins anew. */
  | { readonly type: 'remove'; readonly id: string }
  /** Who studies from now on. */
  | { readonly type: 'choose'; readonly id: string };

/** What asks for somebody who is not there any more changes nothing. */
export async function changeProfiles(
  records: Records,
  change: ProfilesChange,
): Promise<StoredProfiles> {
  const before = await readProfiles(records);
  const after = changed(before, change);
  if (change.type === 'remove') records.deleteAll(profilePrefix(change.id));
  if (after !== before) records.put(PROFILES_KEY, after);
  return after;
}

function changed(before: StoredProfiles, change: ProfilesChange): StoredProfiles {
  const { profiles, current } = before;
  switch (change.type) {
    case 'put': {
      const { profile } = change;
      const isKnown = profiles.some(({ id }) => id === profile.id);
      return {
        ...before,
        profiles: isKnown
          ? profiles.map((each) => (each.id === profile.id ? profile : each))
          : [...profiles, profile],
      };
    }
    case 'remove': {
      const rest = profiles.filter(({ id }) => id !== change.id);
      const left = rest.length === 0 ? [FIRST_PROFILE] : rest;
      const next = left.some(({ id }) => id === current) ? current : left[0]?.id;
      return { ...before, profiles: left, current: next ?? FIRST_PROFILE.id };
    }
    case 'choose':
      return profiles.some(({ id }) => id === change.id) && current !== change.id
        ? { ...before, current: change.id }
        : before;
  }
}
