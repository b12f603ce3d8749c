import type { KnownPerson } from './read-known-people.ts';

/** First and last year of a time. */
export type Years = readonly [number, number];

type Life = Pick<KnownPerson, 'born' | 'died'>;

/** From here on lives are told by decades, before by centuries. */
const MODERN = 1800;
const ANCIENT = 500;
/** Years that may lie between two births of one age. */
const APART = { modern: 40, older: 90, ancient: 150 } as const;
/** Years by which a grown life may miss a time of which a sentence tells. */
const NEAR = { modern: 15, older: 20, ancient: 80 } as const;
/** Younger than that nobody is told of. */
const GROWN = 18;
/** A long life, for who lives. */
const LONGEST = 95;

/** Whether two people are of one age, so that one may be taken for the other. */
export function livedTogether(a: Life, b: Life): boolean {
  return Math.abs(a.born - b.born) <= APART[ageOf(Math.min(a.born, b.born))];
}

/** Whether somebody's grown life touches a time, or nearly. */
export function livedIn({ born, died }: Life, [from, to]: Years): boolean {
  const near = NEAR[ageOf(from)];
  return born + GROWN <= to + near && (died ?? born + LONGEST) >= from - near;
}

function ageOf(year: number): keyof typeof APART {
  if (year < ANCIENT) return 'ancient';
  return year < MODERN ? 'older' : 'modern';
}

/** From here on births and deaths of those who lead are known to the year. */
const WELL_DATED = 1500;

/** Whether somebody was grown and alive in a time, so that they may have acted in it. */
export function actedIn({ born, died }: Life, [from, to]: Years): boolean {
  if (from < WELL_DATED) return true;
  return born + GROWN <= to && (died ?? born + LONGEST) >= from;
}
