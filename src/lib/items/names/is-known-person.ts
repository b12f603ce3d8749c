import type { TypedNames } from './read-typed-names.ts';

/** By the full name, or by a surname that only one famous person bears and that is no first name. */
export function isKnownPerson(text: string, { people, areasOfGiven }: TypedNames): boolean {
  if (people.called(text).length > 0) return true;
  const [only, ...others] = people.calledShort(text);
  return only?.famous === true && others.length === 0 && areasOfGiven(text).length === 0;
}
