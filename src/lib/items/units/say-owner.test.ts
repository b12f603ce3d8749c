import { expect, it } from 'vitest';
import { unitsOf } from '../../../../tests/support/units.ts';

it('sets a name off by commas behind the owner that is said', () => {
  const { units } = unitsOf([
    [['Paul Varn vit à Lyon depuis 1934.'], ['Sa sœur Marie dirige une école de musique.']],
  ]);
  expect(units[1]?.fr).toBe('La sœur de Paul Varn, Marie, dirige une école de musique.');
});
