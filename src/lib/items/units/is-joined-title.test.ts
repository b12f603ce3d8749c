import { expect, test } from 'vitest';
import { viewOf } from '../../../../tests/support/shipped-generator.ts';
import { isJoinedTitle } from './is-joined-title.ts';

test.each([
  ['Castor et Pollux, peint en 1909, est conservé à Lyon.', true],
  ['La Lune et la Mer, peinte en 1952, orne depuis 1959 la chapelle de Lyon.', true],
  ['Paul et Jeanne sont partis à Lyon.', false],
  ['Paul est parti à Lyon.', false],
])('%s', (fr, expected) => {
  const view = viewOf(fr);
  const subject = view.words.findIndex(({ deprel }) => deprel.startsWith('nsubj'));
  expect(isJoinedTitle(view, subject)).toBe(expected);
  expect(view.words.some((_, at) => isJoinedTitle(view, at))).toBe(expected);
});
