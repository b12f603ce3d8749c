import type { ItemContext } from '../context.ts';
import type { Detail } from '../details/detail.ts';
import type { TypedName } from '../names/read-typed-names.ts';

/** *traité de*, *batailles d’*: what follows names no place but what happened there. */
const EVENT =
  /(?<!\p{L})(accords?|traités?|paix|édits?|batailles?|victoires?|défaites?|sièges?|conciles?|congrès|conférences?|trêves?|pactes?|armistices?|sacs?|massacres?)[ \u00a0](?:\p{Ll}+[ \u00a0])?(?:de[ \u00a0]|d['’])$/iu;
/** Years by which another event may lie before or after. */
const NEAR = 110;

/** The noun for what happened, in the singular, where a place gives its name to an event; null elsewhere. */
export function eventNounOf({ segment, start }: Pick<Detail, 'segment' | 'start'>): string | null {
  const noun = EVENT.exec(segment.fr.slice(0, start))?.[1]?.toLowerCase();
  if (noun === undefined) return null;
  return noun === 'congrès' || noun.startsWith('accord') ? noun : noun.replace(/s$/u, '');
}

/** Others of its kind and time: *traité de Troyes* for that *de Brétigny*; the nearest in time first. */
export function eventsLike(
  noun: string,
  key: string,
  { names }: ItemContext,
): Pick<TypedName, 'fr' | 'en'>[] {
  const own = names.events.find((event) => event.noun === noun && event.name === key);
  if (own === undefined) return [];
  return names.events
    .filter((event) => event.noun === noun && event !== own)
    .map(({ name, year }) => ({ name, far: Math.abs(year - own.year) }))
    .filter(({ far }) => far <= NEAR)
    .sort((a, b) => a.far - b.far)
    .map(({ name }) => ({ fr: name, en: names.called(name)[0]?.en ?? name }));
}
