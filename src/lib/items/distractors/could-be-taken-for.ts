import type { StudySegment } from '../context.ts';
import type { Cast, NamedOnce } from '../names/cast.ts';
import { livedIn, livedTogether } from '../names/lived-together.ts';
import type { KnownPerson } from '../names/read-known-people.ts';
import { fieldsNear } from '../names/tell-fields.ts';

interface Wanted {
  readonly name: string;
  readonly bearer: KnownPerson | null;
}

/**
 * Whether one of the text's people may be taken for another: nothing that is known or told of them
 * speaks of another age or another calling.
 */
export function couldBeTakenFor(
  { name, bearer }: Wanted,
  other: NamedOnce,
  segment: StudySegment,
  { people, timeOf }: Cast,
): boolean {
  const known = people.bearerOf(other);
  if (known === 'unclear') return false;
  const time = timeOf(segment);
  if (bearer !== null && known !== null && !livedTogether(bearer, known)) return false;
  if (known !== null && time !== null && !livedIn(known, time)) return false;
  const own = new Set([...people.fieldsOf(name), ...(bearer ? [bearer.field] : [])]);
  const others = [...people.fieldsOf(other.name), ...(known ? [known.field] : [])];
  // *l'abbé Paul Varn*: a layman is none
  if (own.has('religious') !== others.includes('religious')) return false;
  if (own.size > 0 && others.length > 0)
    return others.some((field) => fieldsNear(field).some((near) => own.has(near)));
  // somebody whom all know beside somebody of whom nothing is told
  return (known?.famous ?? false) === (bearer?.famous ?? false);
}
