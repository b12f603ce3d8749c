import { expect, it } from 'vitest';
import { hasSameEndings } from './has-same-endings.ts';

it.each([
  ['courrent', 'courent', true],
  ['couront', 'courent', false],
  ['aporte', 'apporte', true],
  ['apportes', 'apporte', false],
  ['jetas', 'jeta', false],
  ['avait manger', 'avait mangé', false],
  ['a publlié', 'a publié', true],
  ['Préferait', 'préférait', true],
  ['était', 'était né', false],
])('hears the ending of %j and of %j alike: %j', (typed, form, expected) => {
  expect(hasSameEndings(typed, form)).toBe(expected);
});
