import { expect, it } from 'vitest';
import { dropPlace, roomFor } from './drop-place.ts';

const MIDDLES = [30, 90, 170, 250];

it.each([
  [0, 30, 0],
  [0, 89, 0],
  [0, 91, 1],
  [0, 900, 3],
  [2, 100, 1 + 1],
  [2, 80, 1],
  [3, -50, 0],
])('lets row %i, hanging at %i, land at place %i', (from, middle, place) => {
  expect(dropPlace(MIDDLES, from, middle)).toBe(place);
});

it('has the rows between make room, and no others', () => {
  const rooms = (from: number, to: number) => [0, 1, 2, 3].map((place) => roomFor(place, from, to));
  expect(rooms(0, 2)).toEqual([0, -1, -1, 0]);
  expect(rooms(3, 1)).toEqual([0, 1, 1, 0]);
  expect(rooms(2, 2)).toEqual([0, 0, 0, 0]);
});
