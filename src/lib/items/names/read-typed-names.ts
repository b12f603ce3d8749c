import type { Gender, GrammaticalNumber } from '#lib/analysis/features.ts';
import { readTsv } from '#lib/analysis/read-tsv.ts';
import { readNamedEvents, type NamedEvent } from './read-named-events.ts';
import { readKnownPeople, type KnownPeople } from './read-known-people.ts';

/** A line of `data/typed-names.tsv`. */
export interface TypedName {
  readonly type: string;
  readonly subtype: string;
  /** Null where it has none that shows. */
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
  /** The French definite article that it is used with; null for none. */
  readonly article: string | null;
  /** From the wide to the narrow, joined by hyphens. */
  readonly area: string;
  readonly fr: string;
  /** With *the* where English uses it. */
  readonly en: string;
  /** The year from which on there was something of this name; null where that is long ago. */
  readonly since: number | null;
}

export interface TypedNames {
  /** All that bear a name: *Vienne* is two cities and a river. */
  readonly called: (fr: string) => readonly TypedName[];
  /** Others of its type and subtype, in the order of the list. */
  readonly alike: (name: TypedName) => readonly TypedName[];
  /** Full names that nobody known bears. */
  readonly invented: (area: string, gender: Gender) => readonly TypedName[];
  /** First names of a language area. */
  readonly givenNames: (area: string, gender: Gender) => readonly TypedName[];
  /** The language areas in which a first name is usual; *Simone* is a woman in one, a man in another. */
  readonly areasOfGiven: (given: string, gender?: Gender | null) => readonly string[];
  /** Who is known beyond the text. */
  readonly people: KnownPeople;
  readonly events: readonly NamedEvent[];
}

/** The texts of `data/typed-names.tsv`, `data/known-people.tsv` and `data/named-events.tsv`. */
export interface NameFiles {
  readonly names: string;
  readonly people: string;
  readonly events: string;
}

export function readTypedNames(files: NameFiles): TypedNames {
  const byName = new Map<string, TypedName[]>();
  const byKind = new Map<string, TypedName[]>();
  const areas = new Map<string, string[]>();
  for (const row of readTsv(files.names)) {
    const name = typedName(row);
    if (name.subtype.startsWith('given')) {
      add(areas, name.fr, name.area);
      add(areas, `${name.fr} ${name.gender ?? ''}`, name.area);
    } else add(byName, name.fr, name);
    add(byKind, kindOf(name), name);
    if (name.type === 'person') add(byKind, bearersOf(name.subtype, name.area, name.gender), name);
  }
  return {
    called: (fr) => byName.get(fr) ?? [],
    alike: (name) => (byKind.get(kindOf(name)) ?? []).filter(({ fr }) => fr !== name.fr),
    invented: (area, gender) => byKind.get(bearersOf('invented', area, gender)) ?? [],
    givenNames: (area, gender) => byKind.get(bearersOf('given', area, gender)) ?? [],
    areasOfGiven: (name, gender = null) =>
      (gender === null ? null : areas.get(`${name} ${gender}`)) ?? areas.get(name) ?? [],
    people: readKnownPeople(files.people),
    events: readNamedEvents(files.events),
  };
}

function bearersOf(subtype: string, area: string, gender: Gender | null): string {
  return `person ${subtype} ${area} ${gender ?? ''}`;
}

function kindOf({ type, subtype }: Pick<TypedName, 'type' | 'subtype'>): string {
  return `${type} ${subtype}`;
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function typedName(row: readonly string[]): TypedName {
  const [
    type = '',
    subtype = '',
    gender,
    number,
    article = '-',
    area = '',
    fr = '',
    en = '',
    since,
  ] = row;
  return {
    type,
    subtype,
    gender: gender === 'Masc' || gender === 'Fem' ? gender : null,
    number: number === 'Plur' ? 'Plur' : 'Sing',
    article: article === '-' ? null : article,
    area,
    fr,
    en,
    since: since === undefined ? null : Number(since),
  };
}
