import type { Cast } from './cast.ts';
import type { TypedNames } from './read-typed-names.ts';

/** Where people's names come from when nothing else tells: the texts are French. */
const DEFAULT = 'fr';

/** The language area of a person's name by the first name, else that of most people of the text. */
export function findLanguageArea(name: string, { usualAreas }: Cast, names: TypedNames): string {
  const own = name.includes(' ') ? names.areasOfGiven(name.split(/[ -]/u)[0] ?? '') : [];
  if (own.length === 0) return usualAreas[0] ?? DEFAULT;
  return usualAreas.find((area) => own.includes(area)) ?? own[0] ?? DEFAULT;
}
