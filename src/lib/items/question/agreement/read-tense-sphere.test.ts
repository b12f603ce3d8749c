import { expect, it } from 'vitest';
import { haveSameTime, type TenseSphere } from './read-tense-sphere.ts';

it.each<[TenseSphere | null, TenseSphere | null, boolean]>([
  ['present', 'past', true],
  ['past', 'present', false],
  ['habit', 'conditional', true],
  ['future', 'past', false],
  [null, 'future', true],
])('French %s and English %s go together: %s', (french, english, expected) => {
  expect(haveSameTime(french, english)).toBe(expected);
});
