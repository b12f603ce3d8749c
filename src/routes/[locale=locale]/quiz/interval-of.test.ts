import { expect, test } from 'vitest';
import { intervalOf } from './interval-of.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

test('says a time to wait in the unit that people use', () => {
  const said = (millis: number) => {
    const { value, unit } = intervalOf(millis);
    return `${value} ${unit}`;
  };
  expect([MINUTE, 10 * MINUTE, 90 * MINUTE].map(said)).toEqual(['1 minute', '10 minute', '2 hour']);
  expect([DAY, 45 * DAY, 90 * DAY].map(said)).toEqual(['1 day', '45 day', '3 month']);
  expect([366 * DAY, 900 * DAY].map(said)).toEqual(['1 year', '2.5 year']);
});
