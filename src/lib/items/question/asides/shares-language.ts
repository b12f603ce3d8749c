import data from '#lib/items/data/nation-languages.json' with { type: 'json' };
import type { TypedNames } from '../../names/read-typed-names.ts';
import type { PersonTrait } from './person-trait.ts';

/** Languages of several nations. */
const WIDE = ['fr', 'en', 'es'];
const NATIONS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(data));

/**
 * The nations, by their masculine adjective, whose people could bear a name that sounds like the
 * nation's own: *Carlos Ruiz* may be of Chile as well as of Spain. Null where the first name does not
 * come from a language of that nation, so that it gives nothing away.
 */
export function nationsOfName(
  name: string,
  { masculine }: PersonTrait,
  { areasOfGiven }: Pick<TypedNames, 'areasOfGiven'>,
): ReadonlySet<string> | null {
  const known = name.split(/[ -]/u).flatMap((part) => areasOfGiven(part));
  // a name that nothing is known of sounds like its nation, more likely than not
  const heard = known.length > 0 ? known : WIDE;
  const shared = heard.flatMap((area) => {
    const nations = NATIONS.get(area) ?? [];
    return nations.includes(masculine) ? nations : [];
  });
  return shared.length === 0 ? null : new Set(shared);
}
