import { expect, test } from 'vitest';
import { viewOf } from '../../../../tests/support/shipped-generator.ts';
import { chooseEnglish } from './choose-english.ts';

const LESS = {
  set: 'morethan',
  fr: 'moins de',
  en: ['less than', 'fewer than'],
  exclusive: true,
} as const;

test.each([
  ['More than twelve thousand beavers live in Alsace.', 'fewer than'],
  ['More than ten old goats sleep in the barn.', 'fewer than'],
  ['More than two hours passed before the children came.', 'less than'],
  ['More than half of the village speaks Breton.', 'less than'],
])('%s %s', (sentence, expected) => {
  const text = 'More than';
  const place = { start: 0, end: text.length, text };
  expect(chooseEnglish(LESS, place, viewOf(sentence, 'en'))).toBe(expected);
});
