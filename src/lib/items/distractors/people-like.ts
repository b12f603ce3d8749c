import type { Random } from '#lib/core/random.ts';
import { shuffled } from '#lib/core/random.ts';
import type { ItemContext } from '../context.ts';
import type { Detail } from '../details/detail.ts';
import type { Cast } from '../names/cast.ts';
import { findLanguageArea } from '../names/find-language-area.ts';
import { actedIn, livedIn, livedTogether, type Years } from '../names/lived-together.ts';
import type { KnownPerson } from '../names/read-known-people.ts';
import { fieldsNear } from '../names/tell-fields.ts';
import { nameInForm, type Candidate, type Known } from './name-in-form.ts';
import { tellsOfPeople } from './tells-of-people.ts';

/** The language of a country's names, where it goes by another name. */
const LANGUAGES: Readonly<Record<string, string>> = {
  uk: 'en',
  us: 'en',
  ca: 'fr',
  am: 'es',
};

/** As many years as being better or lesser known weighs. */
const LESS_FAMOUS = 30;

/** Known people whom one could take for a known one: of their field, time, gender and about their fame. */
export function peopleLike(
  key: KnownPerson,
  profile: Known,
  detail: Detail,
  cast: Cast,
  context: ItemContext,
  random: Random,
): Candidate[] {
  const time = cast.timeOf(detail.segment);
  const told = time !== null && livedIn(key, time) ? time : null;
  // who rules or leads does so in his time; works outlive their makers
  const acting = told !== null && actedIn(key, told) && NATIONAL.test(key.field) ? told : null;
  const fits = (other: KnownPerson): boolean =>
    other !== key &&
    other.gender === key.gender &&
    livedTogether(key, other) &&
    (told === null || livedIn(other, told)) &&
    (acting === null || actedIn(other, acting));
  const distance = (other: KnownPerson): number =>
    Math.abs(other.born - key.born) + (other.famous === key.famous ? 0 : LESS_FAMOUS);
  const fields = /^(?:ruler|religious)$/u.test(key.field) ? [key.field] : fieldsNear(key.field);
  const area = areaOf(key, context);
  return offer(fields, { fits, distance, profile, detail, cast, context, random, area });
}

/** Known people of a time and a field of which the text tells, for somebody whom only the text knows. */
export function peopleOf(
  fields: readonly string[],
  time: Years,
  profile: Known,
  detail: Detail,
  cast: Cast,
  context: ItemContext,
  random: Random,
): Candidate[] {
  const area = findLanguageArea(profile, cast, context.names);
  if (area === null || profile.gender === null) return [];
  // who held an office is known, so that who is not stands out
  if (fields.some((field) => NATIONAL.test(field) || OF_MANY_TRADES.test(field))) return [];
  const fits = (other: KnownPerson): boolean =>
    !other.famous &&
    other.gender === profile.gender &&
    livedIn(other, time) &&
    languageOf(areaOf(other, context)) === area;
  const middle = (time[0] + time[1]) / 2 - 40;
  const distance = (other: KnownPerson): number => Math.abs(other.born - middle);
  return offer(fields, { fits, distance, profile, detail, cast, context, random, area });
}

interface Wanted {
  readonly fits: (other: KnownPerson) => boolean;
  /** Less for who is nearer. */
  readonly distance: (other: KnownPerson) => number;
  readonly profile: Known;
  readonly detail: Detail;
  readonly cast: Cast;
  readonly context: ItemContext;
  readonly random: Random;
  readonly area: string | null;
}

/** With so many of the key's own country nobody else is wanted. */
const ENOUGH = 2;
/** The nearest of whom three are drawn. */
const DRAWN_FROM = 6;
/** Callings within one country: nobody of another one is taken for its minister. */
const NATIONAL = /^(?:ruler|politician|military)$/u;

/** Callings that take in too many: a physicist is not taken for who rings birds. */
const OF_MANY_TRADES = /^(?:scientist|inventor|explorer|business|athlete|religious)$/u;

/** Those of one country if enough are; of others only where neither calling nor sentence tells of one. */
function offer(fields: readonly string[], wanted: Wanted): Candidate[] {
  const { fits, context, area } = wanted;
  const all = fields.map((field) => context.names.people.inField(field).filter(fits));
  const isOwn = (person: KnownPerson): boolean => {
    const other = areaOf(person, context);
    return area !== null && (other === area || languageOf(other) === area);
  };
  const own = all.map((people) => people.filter(isOwn));
  const [first = [], ...others] = own;
  const near = draw(first, wanted);
  if (near.length >= ENOUGH) return near;
  const around = [...near, ...draw(others.flat(), wanted)];
  if (around.length >= ENOUGH || NATIONAL.test(fields[0] ?? '') || tellsOfCountry(wanted))
    return around;
  return [...around, ...draw(all[0] ?? [], wanted)];
}

function draw(people: readonly KnownPerson[], wanted: Wanted): Candidate[] {
  const nearest = people
    .flatMap((person) =>
      nameInForm(person, wanted.profile, wanted.cast).map((name) => ({
        name,
        far: wanted.distance(person),
      })),
    )
    .sort((a, b) => a.far - b.far)
    .slice(0, DRAWN_FROM)
    .map(({ name }) => name);
  return shuffled(nearest, wanted.random);
}

/** *le peintre espagnol ___*, *né à Moscou*: nobody of another country will do. */
function tellsOfCountry({ detail: { tree }, context: { lexicon } }: Wanted): boolean {
  return (
    tellsOfPeople(tree, lexicon) ||
    tree.mentions.some(({ value, type }) => value === null && type === 'place')
  );
}

function languageOf(area: string | null): string | null {
  return area === null ? null : (LANGUAGES[area] ?? area);
}

function areaOf(
  { area, field, names: [name = ''] }: KnownPerson,
  { names }: ItemContext,
): string | null {
  if (area !== null) return NATIONAL.test(field) ? area : languageOf(area);
  const [only, ...others] = names.areasOfGiven(name.split(/[ -]/u)[0] ?? '');
  return others.length > 0 ? null : (only ?? null);
}
