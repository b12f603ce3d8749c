import { expect, test } from 'vitest';
import { readList } from './read-list.ts';

test('knows lists of one sort, whole', () => {
  expect(readList('d’écorces, de feuilles et de racines')?.sort.of).toBe('food');
  expect(readList('en pierre')?.sort.of).toBe('material');
  expect(readList('de feuilles et de cailloux')).toBeNull();
  expect(readList('de feuilles et en pierre')).toBeNull();
});
