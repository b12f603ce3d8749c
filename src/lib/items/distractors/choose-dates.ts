import type { Counterpart } from '#lib/bilingual/find-counterpart.ts';
import type { Random } from '#lib/core/random.ts';
import type { DateParts } from '../details/date-parts.ts';
import type { Detail } from '../details/detail.ts';
import type { Distractor } from '../facts.ts';
import { keepsOrder } from '../guards/keep-order.ts';
import { offerDates } from './offer-dates.ts';
import { surroundKey } from './surround-key.ts';
import { boundByWar } from './bound-by-war.ts';

/** How much longer the steps are from a year that is only about right. */
const ABOUT = 20;
/** Longest step from one wrong year to the next. */
const LONGEST_STEP = 3;
/** Years of the text that are further away would be ruled out by common sense. */
const SAME_TIMES = 15;
const LAST_PLAUSIBLE_YEAR = 2025;
/** Days of each month, without a leap day. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Other dates of the same precision, on the same side of all other dates of the sentence. */
export function chooseDates(
  date: DateParts,
  detail: Detail,
  english: Counterpart | null,
  /** All years that the text names, in its order, each once. */
  years: readonly number[],
  random: Random,
): Distractor[] {
  return offerDates(date, detail, english, () => othersOf(date, detail, years, random));
}

function othersOf(
  date: DateParts,
  detail: Detail,
  years: readonly number[],
  random: Random,
): DateParts[] {
  const { precision, year } = date;
  const withYear = (other: number): DateParts => ({ ...date, year: other });
  if (precision === 'day' || precision === 'month') return squareOf(date, detail, years, random);
  if (year === null) return [];
  if (precision === 'year') return yearsAround(date, detail, years, random).map(withYear);
  const step = precision === 'decade' ? 10 : 1;
  const last = precision === 'decade' ? (year < 100 ? 90 : 2020) : 21;
  const side = (sign: 1 | -1): number[] =>
    [1, 2, 3]
      .map((count) => year + sign * count * step)
      .filter((other) => other > 0 && other <= last);
  return surroundKey(side(-1), side(1), random).map(withYear);
}

/** Years of the text on either side of the key, then near ones at uneven steps. */
function yearsAround(
  date: DateParts,
  detail: Detail,
  years: readonly number[],
  random: Random,
): number[] {
  const key = date.year ?? 0;
  // *vers 960*: only what is far from it is wrong
  const before = detail.segment.fr.slice(0, detail.start);
  const unit = /(?<!\p{L})(?:vers|environ|autour de)\s$/u.test(before) ? ABOUT : 1;
  const latest = Math.max(LAST_PLAUSIBLE_YEAR, key);
  const [first, last] = boundByWar(key, detail.segment.fr) ?? [1, latest];
  const kept = (year: number): boolean =>
    year >= first && year <= last && keepsOrder(date, { ...date, year }, detail);
  const side = (sign: 1 | -1): number[] => {
    let year = key;
    const near = [0, 1, 2].map(
      () => (year += sign * unit * (1 + Math.floor(random() * LONGEST_STEP))),
    );
    const ours = years
      .filter((other) => Math.sign(other - key) === sign && Math.abs(other - key) <= SAME_TIMES)
      .filter(kept)
      .slice(0, 1);
    return [...new Set([...ours, ...near])].filter(kept);
  };
  return surroundKey(side(-1), side(1), random);
}

/**
 * For a date with its month: another month, another year (or day) and both, so that no part of the key
 * is commoner among the options than its rival.
 */
function squareOf(
  date: DateParts,
  detail: Detail,
  years: readonly number[],
  random: Random,
): DateParts[] {
  const month = date.month ?? 1;
  const turn = month > 9 || (month > 3 && random() < 0.5) ? -2 : 2;
  // each option has the day of the key, which else would stand out
  const other = [month + turn, month - turn].find((at) => (DAYS[at - 1] ?? 0) >= (date.day ?? 1));
  if (other === undefined || (date.day ?? 1) > (DAYS[month - 1] ?? 0)) return [];
  const [year] = date.year === null ? [] : yearsAround(date, detail, years, random);
  const day = date.day === null ? null : date.day > 14 ? date.day - 9 : date.day + 8;
  if (year === undefined && day === null) return [];
  const moved = year === undefined ? { ...date, day } : { ...date, year };
  return [{ ...date, month: other }, moved, { ...moved, month: other }];
}
