import great from '../data/great-countries.json' with { type: 'json' };
import type { TypedName } from '../names/read-typed-names.ts';

/** Kinds of which one may lie farther off than in the key's own country. */
const WIDE = /^(?:river|island|lake|mountains?|sea|ocean|desert|continent|empire|ancient)$/u;
/** Parts of Asia that border on each other. */
const ASIA = [
  ['as-west', 'as-x', 'as-central'],
  ['as-south', 'as-central'],
  ['as-southeast', 'as-east'],
  ['as-south', 'as-southeast'],
];

/**
 * Whether a place lies where the key does: towns and regions in its country, countries in its part of
 * the world, or both powers of which one hears together.
 */
export function liesNear(key: TypedName, other: TypedName, namesPlace: boolean): boolean {
  if (key.type !== 'place' || key.area === other.area) return true;
  const isWide = wide(key) === wide(other);
  if (WIDE.test(key.subtype)) return isWide;
  if (key.subtype !== 'country') return false;
  const [isGreat, isOtherGreat] = [key, other].map(({ fr }) => great.includes(fr));
  if (isGreat === true && isOtherGreat === true) return isWide || !namesPlace;
  if (!isWide || (isOtherGreat === true && wide(key) !== 'eu' && wide(key) !== 'am')) return false;
  return (
    wide(key) !== 'as' || ASIA.some((row) => row.includes(key.area) && row.includes(other.area))
  );
}

function wide({ area }: TypedName): string {
  return area.split('-')[0] ?? area;
}
