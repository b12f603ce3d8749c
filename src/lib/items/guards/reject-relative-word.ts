import pairs from '../data/demonym-pairs.json' with { type: 'json' };
import type { Gap } from './stem.ts';

/** Letters at the beginning that two words of one family share at least. */
const SHORTEST = 4;
/** Letters at the end in which they may differ: *français*, *France*; *allemande*, *Allemands*. */
const ENDING = 3;

const PAIRS = pairs.map(([people = '', place = '']): [string, string] => [
  people.toLowerCase(),
  place.toLowerCase(),
]);

/** Whether two words speak of one place though they have no letters in common: *américain*, *États-Unis*. */
export function namesItsPeople(stem: string, key: string): boolean {
  const [asked, rest] = [key.toLowerCase(), stem.toLowerCase()];
  return PAIRS.some(
    ([people, place]) =>
      (asked.includes(people) && rest.includes(place)) ||
      (asked.includes(place) && rest.includes(people)),
  );
}

/** Whether the stem holds another word of the key's family, which gives it away. */
export function hasRelative({ segment, start, end, key }: Gap): boolean {
  const stem = `${segment.fr.slice(0, start)} ${segment.fr.slice(end)}`;
  const rest = wordsOf(stem);
  if (namesItsPeople(stem, key)) return true;
  return wordsOf(key)
    .filter((word) => word.length >= SHORTEST)
    .some((word) => rest.some((other) => areRelated(word, other)));
}

function areRelated(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  const needed = Math.max(SHORTEST, shortest - ENDING);
  return shortest >= SHORTEST && a.slice(0, needed) === b.slice(0, needed);
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
