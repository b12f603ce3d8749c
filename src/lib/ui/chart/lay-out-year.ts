/**
 * Where each day of a year's map stands: a column a week, Monday on top, the newest week last. Where
 * the page is too narrow for 53 columns that can be told apart, the year goes on in a second row of
 * weeks, or a third.
 */

export interface YearCell {
  readonly day: number;
  readonly x: number;
  readonly y: number;
}

export interface YearLayout {
  /** Pixels; the gap between cells is `gap`. */
  readonly cell: number;
  readonly height: number;
  readonly cells: readonly YearCell[];
  /** Where months begin, by their first day: the top of the column. */
  readonly months: readonly YearCell[];
  /** The top of Monday in each row of weeks. */
  readonly bands: readonly number[];
  readonly pitch: number;
}

const WEEKS = 53;
/** Pixels: cells with less room than that are told apart no more. */
const LEAST_PITCH = 9;
const MOST_PITCH = 22;
const GAP = 2;
/** 1 January 1970 was a Thursday: three days after a Monday. */
const DAYS_AFTER_MONDAY = 3;
const DAY_MILLIS = 86_400_000;
/** Of a month's short name, in heights of small letters. */
const LABEL_WIDTH = 2.75;

/** `width` in pixels, `em` the height of small letters. `today`: days from 1 January 1970. */
export function layOutYear(today: number, width: number, em: number): YearLayout {
  const left = 1.5 * em;
  const room = Math.max(1, width - left);
  const rows = Math.ceil(WEEKS / Math.max(1, Math.min(WEEKS, Math.floor(room / LEAST_PITCH))));
  const columns = Math.ceil(WEEKS / rows);
  const pitch = Math.min(MOST_PITCH, Math.floor(room / columns));
  const top = 1.5 * em;
  const bandHeight = top + 7 * pitch + 0.5 * em;
  const monday = Math.floor((today + DAYS_AFTER_MONDAY) / 7) * 7 - DAYS_AFTER_MONDAY;
  const first = monday - (WEEKS - 1) * 7;
  /** The last row is full; what is missing is missing in the first. */
  const missing = rows * columns - WEEKS;
  const placeOf = (day: number): YearCell => {
    const place = Math.floor((day - first) / 7) + missing;
    const x = left + (place % columns) * pitch;
    return { day, x, y: Math.floor(place / columns) * bandHeight + top };
  };
  const days = Array.from({ length: today - first + 1 }, (_, index) => first + index);
  return {
    cell: pitch - GAP,
    height: rows * bandHeight,
    cells: days.map((day) => {
      const { x, y } = placeOf(day);
      return { day, x, y: y + ((day - first) % 7) * pitch };
    }),
    months: thinOut(days.filter(isFirstOfMonth).map(placeOf), LABEL_WIDTH * em, width),
    bands: Array.from({ length: rows }, (_, row) => row * bandHeight + top),
    pitch,
  };
}

function isFirstOfMonth(day: number): boolean {
  return new Date(day * DAY_MILLIS).getUTCDate() === 1;
}

/** One that would touch the one before it, or the edge, is left out. */
function thinOut(labels: readonly YearCell[], labelWidth: number, width: number): YearCell[] {
  const kept: YearCell[] = [];
  for (const label of labels) {
    const last = kept.at(-1);
    const touches = last?.y === label.y && label.x - last.x < labelWidth;
    if (!touches && label.x + labelWidth <= width) kept.push(label);
  }
  return kept;
}
