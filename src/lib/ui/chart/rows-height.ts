/** Of a row: a line of small letters, and the bar below it. */
const ROW_HEIGHT = 3.5;

/** The height of so many rows in pixels. `em`: that of small letters. */
export function rowsHeight(rows: number, em: number): number {
  return rows * ROW_HEIGHT * em;
}
