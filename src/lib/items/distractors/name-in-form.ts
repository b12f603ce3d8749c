import type { Cast } from '../names/cast.ts';
import type { NameProfile } from '../names/describe-name.ts';
import type { KnownPerson } from '../names/read-known-people.ts';
import type { TypedName } from '../names/read-typed-names.ts';

/** A profile with who is meant, where an encyclopaedia knows them. */
export interface Known extends NameProfile {
  readonly bearer: KnownPerson | null;
}

export type Candidate = Pick<TypedName, 'fr' | 'en'>;

/** *La Fayette* is short for *Gilbert du Motier de La Fayette*. */
function isShort({ text, bearer }: Known): boolean {
  const [full = ''] = bearer?.names ?? [];
  return (
    bearer?.short === text || (full !== text && full.endsWith(` ${text}`)) || !text.includes(' ')
  );
}

/** The name in the shape of the key; none where the text has it, or it comes in another shape. */
export function nameInForm(person: KnownPerson, profile: Known, { forms }: Cast): Candidate[] {
  const [full = ''] = person.names;
  if (person.names.some((name) => forms.has(name))) return [];
  if (person.short !== null && forms.has(person.short)) return [];
  if (/^\p{Ll}/u.test(full) !== /^\p{Ll}/u.test(profile.text)) return [];
  const single = { fr: full, en: person.en };
  if (person.field === 'ruler' || !full.includes(' ')) return [single];
  if (!isShort(profile)) return [single];
  return person.short === null || person.shortEn === null
    ? []
    : [{ fr: person.short, en: person.shortEn }];
}
