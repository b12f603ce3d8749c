import { expect, it } from 'vitest';
import { shareScale } from './lay-out-shares.ts';

it('runs from a half to all where nothing is less', () => {
  const { from, ticks, y } = shareScale([0.9, 0.8], 10, 110);
  expect(from).toBe(0.5);
  expect(ticks.map((tick) => Math.round(tick * 100))).toEqual([50, 60, 70, 80, 90, 100]);
  expect([y(0.5), y(0.75), y(1)]).toEqual([110, 60, 10]);
});

it('begins at the tenth below the least', () => {
  const { from, ticks, y } = shareScale([0.33], 0, 100);
  expect(from).toBeCloseTo(0.3);
  expect(ticks.map((tick) => Math.round(tick * 100))).toEqual([40, 60, 80, 100]);
  expect(y(0.3)).toBeCloseTo(100);
  expect(shareScale([0], 0, 100).from).toBe(0);
});
