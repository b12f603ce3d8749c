import data from '#lib/items/data/surname-shapes.json' with { type: 'json' };
import type { TypedNames } from '../../names/read-typed-names.ts';
import type { PersonTrait } from './person-trait.ts';

const VOWEL_ENDING = /[oai]$/u;

/**
 * Whether the look of a name gives its nation away among the options: *-elli* for Italy, *van der* for
 * the Low Countries. A weak ending, which many languages have, shows it only where no first name of
 * elsewhere stands before it.
 */
export function showsNation(
  name: string,
  key: PersonTrait,
  options: readonly PersonTrait[],
  { areasOfGiven }: Pick<TypedNames, 'areasOfGiven'>,
): boolean {
  const parts = name.split(/[ \u00a0]/u);
  const [given = ''] = parts;
  const surnames = parts.length === 1 ? parts : parts.slice(1);
  return data.some(({ nations, endings, weak, particles, area }) => {
    if (!nations.includes(key.masculine)) return false;
    if (options.some(({ masculine }) => nations.includes(masculine))) return false;
    const areas = areasOfGiven(given);
    const fits =
      area !== null && (areas.length === 0 ? VOWEL_ENDING.test(given) : areas.includes(area));
    return (
      particles.some((particle) => ` ${name}`.includes(` ${particle}`)) ||
      surnames.some(
        (part) =>
          endings.some((ending) => part.length > ending.length && part.endsWith(ending)) ||
          (fits && weak.some((ending) => part.endsWith(ending))),
      )
    );
  });
}
