import type { Cast } from './cast.ts';
import type { NameProfile } from './describe-name.ts';
import type { TypedNames } from './read-typed-names.ts';

/** Of a first name that several languages have, that of the text. */
const OF_THE_TEXT = 'fr';
/** Countries of several languages are left out. */
const SPOKEN: Readonly<Record<string, string>> = {
  'am-us': 'en',
  'eu-de': 'de',
  'eu-es': 'es',
  'eu-fr': 'fr',
  'eu-it': 'it',
  'eu-uk': 'en',
};
/** Letters that a French surname hardly has. */
const ENGLISH_SURNAME =
  /(?:son|ton|ley|man|field|ford|wood|well|ner|ham|ing|worth|by)$|[wk]|sh|th|ck|oo|ee/iu;

/**
 * The language area of a person's name by the first name, else that of most people of the text; null
 * where nothing tells, since a name from elsewhere would stand out among the options.
 */
export function findLanguageArea(
  { name, gender }: Pick<NameProfile, 'name' | 'gender'>,
  { usualAreas, usualPlaceArea }: Cast,
  names: TypedNames,
): string | null {
  const own = names.areasOfGiven(name.split(/[ -]/u)[0] ?? '', gender);
  const [only, ...others] = own;
  if (only === undefined) return usualAreas[0] ?? languageOfPlaces(usualPlaceArea);
  if (others.length === 0) return only;
  const usual = usualAreas.find((area) => own.includes(area));
  if (usual !== undefined) return usual;
  const isEnglish =
    ENGLISH_SURNAME.test(name.split(' ').at(-1) ?? '') || !own.includes(OF_THE_TEXT);
  if (isEnglish && own.includes('en')) return 'en';
  return own.includes(OF_THE_TEXT) ? OF_THE_TEXT : only;
}

/** What is spoken where most of a text's towns lie; null where that is not known. */
export function languageOfPlaces(area: string | null): string | null {
  return area === null ? null : (SPOKEN[area] ?? null);
}
