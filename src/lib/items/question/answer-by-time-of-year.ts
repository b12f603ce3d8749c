import { FRENCH_MONTHS } from '#lib/analysis/find-dates.ts';
import type { Answered } from './answered.ts';
import { answerInFrench } from './answer-in-french.ts';
import type { Asked } from './asked.ts';
import { elides } from './french/elide.ts';

const SEASONS: readonly string[] = ['au printemps', 'en été', 'en automne', 'en hiver'];
const MONTHS: readonly string[] = FRENCH_MONTHS;
const PERIOD = /^d(?:e |['’])(\p{L}+) à (\p{L}+)$/u;
/** By how many months the wrong periods lie later. */
const SHIFTS: readonly number[] = [3, 6, 9];

/** The other seasons, or as many months at another time of the year. Null where the answer is neither. */
export function answerByTimeOfYear(
  { answer, word }: Asked,
  english: Asked | null,
): Answered | null {
  if (word !== 'when' || english !== null) return null;
  const text = answer.text.toLowerCase();
  const others = SEASONS.includes(text)
    ? SEASONS.filter((season) => season !== text)
    : periodsLike(text);
  if (others.length === 0) return null;
  return { ...answerInFrench(text, others, 'otherWord'), listed: true };
}

function periodsLike(text: string): string[] {
  const [from, to] = (PERIOD.exec(text) ?? []).slice(1).map((month) => MONTHS.indexOf(month));
  if (from === undefined || to === undefined || from < 0 || to < 0) return [];
  return SHIFTS.flatMap((shift) => {
    const [first, last] = [from, to].map((month) => MONTHS[(month + shift) % MONTHS.length]);
    if (first === undefined || last === undefined) return [];
    return [`${elides(first) ? 'd’' : 'de '}${first} à ${last}`];
  });
}
