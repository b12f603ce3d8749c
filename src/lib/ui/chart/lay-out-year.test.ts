import { describe, expect, it } from 'vitest';
import { layOutYear } from './lay-out-year.ts';

/** Wednesday 18 November 2026. */
const TODAY = 20_775;

describe.each([
  [1100, 12, 1],
  [700, 12, 1],
  [328, 12, 2],
  [296, 18, 2],
  [200, 18, 3],
])('a map %i pixels wide, with letters of %i', (width, em, rows) => {
  const { cells, months, bands, pitch, cell, height } = layOutYear(TODAY, width, em);

  it('has a cell for each of 53 weeks but for the days to come', () => {
    expect(cells).toHaveLength(52 * 7 + 3);
    expect(cells.at(-1)?.day).toBe(TODAY);
    expect(bands).toHaveLength(rows);
  });

  it('lets no two cells touch, and none leave the page', () => {
    expect(new Set(cells.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(cells.length);
    expect(cell).toBeLessThan(pitch);
    for (const { x, y } of cells) {
      expect(x + cell).toBeLessThanOrEqual(width);
      expect(y + cell).toBeLessThanOrEqual(height);
    }
  });

  it('has every Monday on top, and months where they begin', () => {
    const mondays = cells.filter(({ day }) => (day + 3) % 7 === 0);
    expect(new Set(mondays.map(({ y }) => y))).toEqual(new Set(bands));
    expect(months.length).toBeGreaterThanOrEqual(4);
    for (const { day } of months) expect(new Date(day * 86_400_000).getUTCDate()).toBe(1);
  });
});
