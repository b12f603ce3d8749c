import { expect, it } from 'vitest';
import { markChronology } from './mark-chronology.ts';

it.each([
  [[0, 1, 2], 'right', 'exact'],
  [[0, 1, 2, 3, 4, 5], 'right', 'exact'],
  [[1, 0, 2, 3], 'nearly', 'swap'],
  [[0, 1, 3, 2], 'nearly', 'swap'],
  [[2, 1, 0], 'wrong', 'wrong'],
  [[1, 2, 0], 'wrong', 'wrong'],
  [[1, 0, 3, 2], 'wrong', 'wrong'],
  [[3, 0, 1, 2], 'wrong', 'wrong'],
])('marks %j as %s', (order, verdict, reason) => {
  expect(markChronology(order)).toEqual({ verdict, reason });
});
