import { FRENCH_MONTHS } from '#lib/analysis/find-dates.ts';
import type { DateMention } from '#lib/analysis/mention.ts';
import { englishDates, type Counterpart } from '#lib/bilingual/find-counterpart.ts';
import type { Random } from '#lib/core/random.ts';
import type { ItemContext } from '../context.ts';
import { randomFor } from '../random-for.ts';
import type { Distractor } from '../facts.ts';
import type { Gap } from '../guards/stem.ts';
import { surroundKey } from './surround-key.ts';

/** Longest step from one wrong year to the next. */
const LONGEST_STEP = 3;
/** Years of the text that are further away would be ruled out by common sense. */
const SAME_TIMES = 30;
const LAST_PLAUSIBLE_YEAR = 2025;

/** Other dates of the same precision: for a year those of the text first, then near ones. */
export function chooseDates(
  date: DateMention,
  gap: Gap,
  english: Counterpart | null,
  context: ItemContext,
): Distractor[] {
  const random = randomFor(context, `${gap.segment.fr}${String(gap.start)}`);
  const distinct = date.year === null ? [] : yearsAround(date.year, gap, context, random);
  const moved =
    date.day === null
      ? distinct.map((year) => withParts(date, { year }))
      : squareOf(date, distinct[0]);
  const style = english === null ? -1 : englishDates(date).indexOf(english.text);
  return moved.map((other) => ({
    fr: other.text,
    en: english === null ? null : (englishDates(other)[style] ?? null),
    why: 'otherYear' as const,
  }));
}

/** Years of the text on either side of the key, then near ones at uneven steps. */
function yearsAround(key: number, gap: Gap, context: ItemContext, random: Random): number[] {
  const here = new Set(gap.segment.analysis.dates.map(({ year }) => year));
  const named = context.segments
    .flatMap(({ analysis }) => analysis.dates)
    .flatMap(({ year }) => (year === null || here.has(year) ? [] : [year]))
    .filter((year) => Math.abs(year - key) <= SAME_TIMES);
  const latest = Math.max(LAST_PLAUSIBLE_YEAR, key);
  const side = (sign: 1 | -1): number[] => {
    let year = key;
    const near = [0, 1, 2].map(() => (year += sign * (1 + Math.floor(random() * LONGEST_STEP))));
    const ours = named.filter((other) => Math.sign(other - key) === sign).slice(0, 1);
    return [...new Set([...ours, ...near])].filter((other) => other <= latest);
  };
  return surroundKey(side(-1), side(1), random);
}

/**
 * For a date with its day: another month, another year and both, or another day and month, so that no
 * part of the key is commoner among the options than its rival.
 */
function squareOf(date: DateMention, year: number | undefined): DateMention[] {
  const day = date.day ?? 1;
  const month = date.month ?? 1;
  const otherMonth = month > 9 ? month - 2 : month + 2;
  const other =
    year === undefined ? { day: day > 14 ? day - 9 : day + 8 } : { year, day: Math.min(day, 28) };
  const safe = Math.min(day, 28);
  return [
    withParts(date, { month: otherMonth, day: safe }),
    withParts(date, other),
    withParts(date, { ...other, month: otherMonth }),
  ];
}

function withParts(
  date: DateMention,
  parts: { year?: number; month?: number; day?: number },
): DateMention {
  const year = parts.year ?? date.year;
  const month = parts.month ?? date.month;
  const day = parts.day ?? date.day;
  const words = [
    day === null ? null : day === 1 ? '1er' : String(day),
    month === null ? null : FRENCH_MONTHS[month - 1],
    year === null ? null : String(year),
  ];
  const text = words.filter((word) => word !== null && word !== undefined).join(' ');
  return { ...date, year, month, day, text };
}
