import type { I18n } from '#lib/i18n/context.ts';
import type { Profile } from '#lib/study/profile.ts';
import { nameProfile } from '../../name-profile.ts';

/** How somebody is called, in a backup too, which may hold one person whom nothing tells apart. */
export function wordPerson(
  { t }: Pick<I18n, 't'>,
  profile: Profile,
  everybody: readonly Profile[],
): string {
  const isUntold = profile.name === null && profile.emblem === null && everybody.length < 2;
  return isUntold ? t('settings:backup.unnamed') : nameProfile(profile, everybody, t);
}
