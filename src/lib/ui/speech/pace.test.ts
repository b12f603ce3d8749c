import { expect, it } from 'vitest';
import { rateAt } from './pace.ts';

it('slows down from the pace that was set, and never below what can be understood', () => {
  expect(rateAt('plain', 1.2)).toBe(1.2);
  expect(rateAt('slow', 1)).toBe(0.6);
  expect(rateAt('slow', 0.8)).toBe(0.48);
  expect(rateAt('slow', 0.6)).toBe(0.4);
});
