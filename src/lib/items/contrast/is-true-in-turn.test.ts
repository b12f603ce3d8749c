import { expect, test } from 'vitest';
import { viewOf } from '../../../../tests/support/shipped-generator.ts';
import { isOfSeries, isTrueInTurn } from './is-true-in-turn.ts';

test('tells what was done to a building only with a date', () => {
  expect(isTrueInTurn('pp-build-f-sg', viewOf('Une gare fut construite à Nancy.'))).toBe(true);
  expect(isTrueInTurn('pp-build-f-sg', viewOf('Une gare fut construite à Nancy en 1914.'))).toBe(
    false,
  );
});

test('asks for no rank of a series', () => {
  const series = 'Nancy ouvre en 1950 la troisième école, puis la quatrième en 1962.';
  expect(isOfSeries('ordinal-f', 'troisième', series)).toBe(true);
  expect(isOfSeries('ordinal-f', 'troisième', 'Nancy est la troisième ville du pays.')).toBe(false);
});
