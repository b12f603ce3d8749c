import { expect, it } from 'vitest';
import { viewOf } from '../../../../../tests/support/shipped-generator.ts';
import { isImpersonal } from './is-impersonal.ts';

it.each([
  ['Il était destiné à traverser la mer.', false],
  ['Il est interdit de traverser la place.', true],
  ['Il en subsiste une tour.', true],
  ['Il traverse la place.', false],
])('%s stands for nobody: %s', (text, expected) => {
  const view = viewOf(text);
  expect(
    isImpersonal(
      view,
      view.words.findIndex(({ head }) => head < 0),
    ),
  ).toBe(expected);
});
