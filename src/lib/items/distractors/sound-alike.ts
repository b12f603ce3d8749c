import type { TypedNames } from '../names/read-typed-names.ts';

/**
 * Whether two people's names may come from one country by their first names: one of which nothing is
 * known does not stand beside one of a single country.
 */
export function soundAlike(key: string, other: string, { areasOfGiven }: TypedNames): boolean {
  if (!key.includes(' ') || !other.includes(' ')) return true;
  const [own, its] = [key, other].map((name) => areasOfGiven(name.split(/[ -]/u)[0] ?? ''));
  if (own === undefined || its === undefined || its.length === 0) return true;
  return own.length === 0 ? its.length > 1 : own.some((area) => its.includes(area));
}
