import type { Gender } from '#lib/analysis/features.ts';
import type { NamedOnce } from './cast.ts';
import type { KnownPeople, KnownPerson } from './read-known-people.ts';

/** What is known of the people whom a text names. */
export interface WhoIsWho {
  /** Whom a name means; `unclear` where it may mean one of several, null where nobody known. */
  readonly bearerOf: (named: NamedPerson) => KnownPerson | 'unclear' | null;
  /** What the text says that they do. */
  readonly fieldsOf: (name: string) => ReadonlySet<string>;
}

export interface NamedPerson {
  readonly text: string;
  /** The fullest form in the text. */
  readonly name: string;
  readonly gender: Gender | null;
}

const NONE: ReadonlySet<string> = new Set();

export function readWhoIsWho(all: readonly NamedOnce[], people: KnownPeople): WhoIsWho {
  const fields = new Map<string, Set<string>>();
  const fuller = new Map<string, Set<string>>();
  for (const { name, text, type, fields: told } of all) {
    if (type !== 'person') continue;
    if (told.length > 0) {
      const known = fields.get(name) ?? new Set();
      for (const field of told) known.add(field);
      fields.set(name, known);
    }
    for (const form of [name, text]) {
      for (const word of form.split(/[ -]/u)) {
        if (word !== form) fuller.set(word, (fuller.get(word) ?? new Set()).add(form));
      }
    }
  }
  /** *Rameau* is not the composer where the text has an *Edme Rameau*. */
  const isOther = (short: string, { names }: KnownPerson): boolean =>
    [...(fuller.get(short.split(' ').at(-1) ?? '') ?? [])].some((form) => !names.includes(form));
  const find = ({ text, name, gender }: NamedPerson): KnownPerson | 'unclear' | null => {
    const fits = (person: KnownPerson): boolean => gender === null || person.gender === gender;
    const full = [...new Set([...people.called(name), ...people.called(text)])].filter(fits);
    const [only, ...others] = full;
    if (only !== undefined) return others.length === 0 ? only : 'unclear';
    if (name !== text) return null;
    const short = people.calledShort(text).filter((one) => fits(one) && !isOther(text, one));
    const [one, ...more] = short;
    if (one === undefined) return null;
    if (more.length === 0 && one.famous) return one;
    // *le général Junot*: what the text says of him tells whom it means, or one of two brothers
    const told = fields.get(name) ?? NONE;
    const isMeant = short.every(({ field, area }) => told.has(field) && area === one.area);
    return isMeant ? one : 'unclear';
  };
  return { bearerOf: find, fieldsOf: (name) => fields.get(name) ?? NONE };
}
