import { expect, test } from 'vitest';
import { setFrenchSpaces } from './set-french-spaces.ts';

test('sets no-break spaces where French has them, and no others', () => {
  expect(setFrenchSpaces('Qui a dit : « Je reste » ?')).toBe(
    'Qui a dit\u00a0: «\u00a0Je reste\u00a0»\u00a0?',
  );
});
