import { isKnownPerson } from '../names/is-known-person.ts';
import type { TypedNames } from '../names/read-typed-names.ts';
import type { Answered } from './answered.ts';
import type { Asked } from './asked.ts';

/** *Caillié* of a text that says *René Caillié* elsewhere: known by that alone only if famous. */
export function isBareSurname(
  answered: Answered | null,
  { word }: Asked,
  names: TypedNames,
): boolean {
  const key = answered?.key.fr ?? '';
  return word === 'who' && /^\p{Lu}\S+$/u.test(key) && !isKnownPerson(key, names);
}
