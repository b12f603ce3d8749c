import { expect, test } from 'vitest';
import { wasAbsent } from './suits-role.ts';

test('offers no country through the years in which there was none', () => {
  expect(wasAbsent('Pologne', [1914, 1914])).toBe(true);
  expect(wasAbsent('Pologne', [1914, 1930])).toBe(false);
  expect(wasAbsent('Pologne', null)).toBe(false);
  expect(wasAbsent('Suède', [1914, 1914])).toBe(false);
});
