import type { Random } from '#lib/core/random.ts';
import { shuffled } from '#lib/core/random.ts';
import type { ItemContext } from '../context.ts';
import coastalTowns from '../data/coastal-towns.json' with { type: 'json' };
import great from '../data/great-countries.json' with { type: 'json' };
import greatTowns from '../data/great-towns.json' with { type: 'json' };
import type { Detail } from '../details/detail.ts';
import type { Cast } from '../names/cast.ts';
import { takesSamePlace, type NameProfile } from '../names/describe-name.ts';
import type { TypedName } from '../names/read-typed-names.ts';
import { liesNear } from './lies-near.ts';
import { suitsRole, wasAbsent } from './suits-role.ts';
import { isToldOf, tellsOfPeople } from './tells-of-people.ts';

type Candidate = Pick<TypedName, 'fr' | 'en'>;

/** How the areas of lesser-known names end. */
const LESSER_KNOWN = '-x';
/** Kinds of which others may lie farther off than in the key's own country. */
const WIDE =
  /^(?:country|river|island|lake|mountains?|sea|ocean|desert|continent|empire|ancient|club|club-l|university|museum)$/u;
/** Years by which a town may be younger than the key where the time is not told. */
const SAME_AGE = 80;
/** Areas of several countries: a sentence that names one of these leaves one town. */
const SEVERAL = /^(?:af|as|oc|am-south|eu-(?:ba|ro|ru|yu|cz))/u;
/** What lies where it lies: one that the sentence places has none beside it. */
const NATURE = /^(?:river|mountains?|lake|sea|desert|island)$/u;
/** Areas that hold half the earth. */
const SCATTERED = /^(?:world|eu|as|af|oc|noram|soam)$/u;
/** With so many of the key's own country, nothing from around it is wanted. */
const SMALLEST = 2;

/**
 * Names from the list which the text does not have: of the key's subtype and country, or around it
 * where that is usual; nothing that the time did not have or that the sentence rules out.
 */
export function namesLike(
  profile: NameProfile,
  listed: TypedName,
  detail: Detail,
  cast: Cast,
  context: ItemContext,
  random: Random,
): Candidate[] {
  const fit = context.names.alike(listed).filter((other) => takesSamePlace(profile, other));
  return nearest(listed, fit, detail, cast, context, random);
}

/** Those of some names that are as near to a listed one as usual, and could be meant. */
export function nearest(
  listed: TypedName,
  names: readonly TypedName[],
  detail: Detail,
  cast: Cast,
  context: ItemContext,
  random: Random,
): TypedName[] {
  const time = cast.timeOf(detail.segment);
  const fit = names.filter(
    ({ fr, since }) =>
      !cast.forms.has(fr) &&
      (since === null || since <= (time?.[1] ?? (listed.since ?? Infinity) + SAME_AGE)) &&
      !wasAbsent(fr, time) &&
      !isToldOf(fr, detail) &&
      suitsRole(listed.fr, fr, detail.segment.fr),
  );
  const told = namesPlace(detail, context);
  if (SEVERAL.test(listed.area) && listed.subtype === 'city' && told) return [];
  if (NATURE.test(listed.subtype) && SCATTERED.test(listed.area) && told) return [];
  if (listed.subtype === 'country') return countriesLike(listed, fit, told, random);
  // *Europe* beside no *Amérique centrale*
  if (listed.subtype === 'continent')
    return told ? [] : shuffled(fit.filter(isWholeAs(listed)), random);
  const near = shuffled(
    fit.filter(({ area }) => area === listed.area),
    random,
  );
  if (listed.subtype === 'city') return asGreat(listed, near);
  if (listed.type === 'person') return near.filter(({ gender }) => gender === listed.gender);
  if (near.length > SMALLEST || !WIDE.test(listed.subtype)) return near;
  const around = fit.filter((other) => !near.includes(other) && wide(other) === wide(listed));
  return [...near, ...shuffled(around, random)];
}

function isWholeAs(key: TypedName): (other: TypedName) => boolean {
  return ({ fr }) => fr.includes(' ') === key.fr.includes(' ');
}

/** With so many towns as well known as the key, no other is wanted. */
const TOWNS = 3;

/** A great town beside great ones, a small port beside ports, and any other beside small ones. */
function asGreat(key: TypedName, near: readonly TypedName[]): TypedName[] {
  const isGreat = ({ fr }: TypedName): boolean => greatTowns.includes(fr);
  const isPort = ({ fr }: TypedName): boolean => coastalTowns.includes(fr);
  const like = near.filter(
    isPort(key) && !isGreat(key) ? isPort : (one) => isGreat(one) === isGreat(key),
  );
  return like.length >= TOWNS ? like : [...like, ...near.filter((one) => !like.includes(one))];
}

/** Of the key's part of the world alone: a power beside powers, another one beside its neighbours. */
function countriesLike(
  key: TypedName,
  fit: readonly TypedName[],
  told: boolean,
  random: Random,
): TypedName[] {
  const isGreat = ({ fr }: TypedName): boolean => great.includes(fr);
  const around = fit.filter(
    (other) =>
      liesNear(key, other, told) &&
      wide(other) === wide(key) &&
      (!other.area.endsWith(LESSER_KNOWN) || key.area.endsWith(LESSER_KNOWN)),
  );
  const isNear = isGreat(key) ? isGreat : ({ area }: TypedName): boolean => area === key.area;
  const near = around.filter(isNear);
  return [
    ...shuffled(near, random),
    ...shuffled(
      around.filter((other) => !near.includes(other)),
      random,
    ),
  ];
}

/** Where a sentence names a town, a country or a people, its continent is no question. */
export function namesPlace({ tree, mention }: Detail, { lexicon, names }: ItemContext): boolean {
  return (
    tellsOfPeople(tree, lexicon) ||
    tree.mentions.some(
      (other) =>
        other !== mention &&
        other.value === null &&
        other.form === 'name' &&
        (other.type === 'place' || names.called(other.text).length > 0),
    )
  );
}

function wide({ area }: TypedName): string {
  return area.split('-')[0] ?? area;
}
