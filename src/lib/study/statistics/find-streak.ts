/** Days of study in a row. One day missed is forgiven, two in a row are not. */

export interface Streak {
  /** Days studied in the row that goes on still; 0 where there is none. */
  readonly current: number;
  /** Days studied in the longest row of all. */
  readonly longest: number;
  readonly studiedToday: boolean;
  /** The row ends unless today is studied, for yesterday is forgiven already. */
  readonly isAtRisk: boolean;
}

/** How far apart two days of a row may be: the day between them is forgiven. */
const WIDEST_STEP = 2;

/** `days`: local days on which something was answered, in any order; those after `today` count not. */
export function findStreak(days: Iterable<number>, today: number): Streak {
  const sorted = [...new Set(days)].filter((day) => day <= today).sort((a, b) => a - b);
  let row = 0;
  let longest = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const day of sorted) {
    row = day - last <= WIDEST_STEP ? row + 1 : 1;
    longest = Math.max(longest, row);
    last = day;
  }
  const goesOn = today - last <= WIDEST_STEP;
  return {
    current: goesOn ? row : 0,
    longest,
    studiedToday: last === today,
    isAtRisk: goesOn && today - last === WIDEST_STEP,
  };
}
