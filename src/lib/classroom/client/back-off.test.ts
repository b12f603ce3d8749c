import { expect, it } from 'vitest';
import { backOffMillis } from './back-off.ts';

it('waits longer from try to try, never long, and not all for the same time', () => {
  expect(backOffMillis(1, 0)).toBe(400);
  expect(backOffMillis(2, 0)).toBe(800);
  expect(backOffMillis(1, 0.5)).toBe(600);
  for (const tries of [5, 50, 5000]) expect(backOffMillis(tries, 0.999)).toBeLessThanOrEqual(6000);
});
