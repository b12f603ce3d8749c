import { expect, it } from 'vitest';
import { axisTicks } from './axis-ticks.ts';

it.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [7, [0, 2, 4, 6, 8]],
  [10, [0, 5, 10]],
  [37, [0, 10, 20, 30, 40]],
  [200, [0, 50, 100, 150, 200]],
  [4321, [0, 2000, 4000, 6000]],
])('up to %i: %j', (max, ticks) => {
  expect(axisTicks(max)).toEqual(ticks);
});
