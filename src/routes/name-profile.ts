/** What people are called where they gave no name. */
import type { Translate } from '#lib/i18n/translator.ts';
import type { Profile } from '#lib/study/profile.ts';

/** `all`: everybody on this device, for whoever has neither name nor emblem is told by a number. */
export function nameProfile(
  { id, name, emblem }: Profile,
  all: readonly Profile[],
  t: Translate,
): string {
  if (name !== null) return name;
  if (emblem !== null) return t(`emblem.${emblem}`);
  return t('profile.unnamed', { number: all.findIndex((each) => each.id === id) + 1 });
}

/** Whether there is anything to tell people apart by: nothing is shown on a device of one person. */
export function isTold(all: readonly Profile[]): boolean {
  return all.length > 1 || all.some(({ name, emblem }) => name !== null || emblem !== null);
}
