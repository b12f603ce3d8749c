import { LONGEST_NAME } from '#lib/study/longest-name.ts';
import type { Profile } from '#lib/study/profile.ts';

/** What was typed, as it is kept: one space between words, not too long, null for nothing. */
export function tidyName(typed: string): string | null {
  let name = '';
  for (const character of typed.normalize('NFC').replace(/\s+/gu, ' ').trim()) {
    if (name.length + character.length > LONGEST_NAME) break;
    name += character;
  }
  name = name.trimEnd();
  return name === '' ? null : name;
}

/** Whether somebody else looks the same. Nameless people without an emblem are told by numbers. */
export function isTaken(
  { id, name, emblem }: Profile,
  others: readonly Profile[],
  locale: string,
): boolean {
  if (name === null && emblem === null) return false;
  const lower = name?.toLocaleLowerCase(locale);
  return others.some(
    (other) =>
      other.id !== id && other.emblem === emblem && other.name?.toLocaleLowerCase(locale) === lower,
  );
}
