import { expect, it } from 'vitest';
import { spellNumber } from './spell-number.ts';

it.each([
  [21, 'vingt et un', 'twenty-one'],
  [80, 'quatre-vingts', 'eighty'],
  [200, 'deux cents', 'two hundred'],
  [900, 'neuf cents', 'nine hundred'],
  [3000, 'trois mille', 'three thousand'],
  [19000, 'dix-neuf mille', 'nineteen thousand'],
])('spells %d', (value, french, english) => {
  expect([spellNumber(value, 'fr'), spellNumber(value, 'en')]).toEqual([french, english]);
});

it.each([1, 101, 250, 1500, 25000, 2.5])('does not spell %d', (value) => {
  expect(spellNumber(value, 'fr')).toBeNull();
});
