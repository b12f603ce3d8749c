import type { StudySegment } from '../context.ts';
import type { Lie } from './find-lies.ts';

/** Who lived further away than so is nobody to be taken for another, in years. */
const LIFETIME = 70;

/**
 * Whether a false statement that puts one name in the place of another keeps to the times of it: a film
 * maker whom the text tells of in 1991 wrote nothing in 1740. Told by the years beside the name; a person
 * without any is left out.
 */
export function isOfTheTime(
  { stem, said: { key, option } }: Lie,
  segments: readonly StudySegment[],
): boolean {
  if (/\d/u.test(key.fr)) return true;
  const told = yearsIn(stem.fr);
  const saying = segments.filter(({ fr }) => fr.includes(option.fr));
  const beside = saying.flatMap(({ fr }) => yearsIn(fr));
  if (told.length === 0) return true;
  if (beside.length === 0) return !saying.some((segment) => isPerson(option.fr, segment));
  return told.some((year) => beside.some((other) => Math.abs(year - other) <= LIFETIME));
}

function isPerson(name: string, { trees }: StudySegment): boolean {
  return (
    trees.french?.mentions.some(({ text, type }) => type === 'person' && text.includes(name)) ===
    true
  );
}

function yearsIn(text: string): number[] {
  return [...text.matchAll(/(?<![\d.,-])[1-9]\d{3}(?!\d|[,-]\d)/gu)].map(([year]) => Number(year));
}
