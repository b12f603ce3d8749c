import { expect, it } from 'vitest';
import { opensLeaning } from './opens-leaning.ts';

it.each([
  ['Elle habite à Lyon.', true],
  ['Ces villes sont grandes.', true],
  ['Il y a deux ponts.', false],
  ['Ce sont deux ponts.', false],
  ['Le pont est vieux.', false],
])('%s %s', (sentence, leans) => {
  expect(opensLeaning(sentence)).toBe(leans);
});
