import type { Gender } from '#lib/analysis/features.ts';
import { readTsv } from '#lib/analysis/read-tsv.ts';

/** A line of `data/known-people.tsv`: somebody whom an encyclopaedia knows. */
export interface KnownPerson {
  /** What for: *ruler*, *scientist*, *painter* … */
  readonly field: string;
  /** The country whose history or letters tell of them; null where the list mixes several. */
  readonly area: string | null;
  readonly gender: Gender;
  /** Years of the common era, negative before it; null for who lives. */
  readonly born: number;
  readonly died: number | null;
  /** Everybody has heard of them, not the educated alone. */
  readonly famous: boolean;
  /** As French texts write it: the usual full name first. */
  readonly names: readonly string[];
  /** The surname under which a text goes on; null where the name is not parted. */
  readonly short: string | null;
  readonly en: string;
  readonly shortEn: string | null;
}

export interface KnownPeople {
  /** All that bear a full name. */
  readonly called: (name: string) => readonly KnownPerson[];
  /** All whom a text may call by this alone. */
  readonly calledShort: (surname: string) => readonly KnownPerson[];
  readonly inField: (field: string) => readonly KnownPerson[];
}

/** Stands before the part of a name that may stand alone: *Victor /Hugo*. */
const PART = '/';

export function readKnownPeople(file: string): KnownPeople {
  const byName = new Map<string, KnownPerson[]>();
  const byShort = new Map<string, KnownPerson[]>();
  const byField = new Map<string, KnownPerson[]>();
  for (const row of readTsv(file)) {
    const person = knownPerson(row);
    for (const name of person.names) add(byName, name, person);
    if (person.short !== null) add(byShort, person.short, person);
    add(byField, person.field, person);
  }
  return {
    called: (name) => byName.get(name) ?? [],
    calledShort: (surname) => byShort.get(surname) ?? [],
    inField: (field) => byField.get(field) ?? [],
  };
}

function knownPerson(row: readonly string[]): KnownPerson {
  const [field = '', area, gender, born, died, fame, names = '', english = '='] = row;
  const [usual = '', ...others] = names.split('|');
  const en = english === '=' ? usual : english;
  return {
    field,
    area: area === '-' || area === undefined ? null : area,
    gender: gender === 'f' ? 'Fem' : 'Masc',
    born: Number(born),
    died: died === '-' ? null : Number(died),
    famous: fame === '1',
    names: [usual.replace(PART, ''), ...others],
    short: partOf(usual),
    en: en.replace(PART, ''),
    shortEn: partOf(en),
  };
}

function partOf(name: string): string | null {
  return name.split(PART)[1] ?? null;
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
