import type { I18n } from '#lib/i18n/context.ts';
import type { Profile } from '#lib/study/profile.ts';

/** How somebody is called: by name, else by the place among those who have none. */
export function wordPerson(
  { t }: Pick<I18n, 't'>,
  { id, name }: Profile,
  everybody: readonly Profile[],
): string {
  if (name !== null) return name;
  if (everybody.length < 2) return t('settings:backup.unnamed');
  const place = everybody.findIndex((each) => each.id === id) + 1;
  return t('settings:backup.person', { place });
}
