import { expect, it } from 'vitest';
import { viewOf } from '../../../../tests/support/shipped-generator.ts';
import { comparesWithNothing } from './compares-with-nothing.ts';

it.each([
  ['Son mur est plus ancien.', true],
  ['En hiver, la route est moins large.', true],
  ['Le mur est plus ancien que la tour.', false],
  ['Cette tour est la plus ancienne.', false],
  ['La route n’est plus large.', false],
  ['La route est de plus en plus large.', false],
])('%s: %s', (text, compares) => {
  expect(comparesWithNothing(viewOf(text))).toBe(compares);
});
