import { expect, test } from 'vitest';
import { grammar, viewOf } from '../../../../../tests/support/shipped-generator.ts';
import { askFrench } from './ask-french.ts';

test.each([
  ['En 1788, l’ingénieur Paul Marin éleva la tour de vingt mètres.', 'short-definite'],
  ['La boîte en bois fut inventée en 1890 par Paul Marin.', 'short-definite'],
  ['Sous son règne, la Russie annexa la Crimée en 1783.', 'open-possessive'],
])('%s', (fr, reason) => {
  const { asked, notAsked } = askFrench(viewOf(fr), grammar);
  expect(asked.map(({ stem }) => stem)).toEqual([]);
  expect(notAsked.map((each) => each.reason)).toContain(reason);
});

test('a name behind its noun says which one', () => {
  const { asked } = askFrench(viewOf('Paul Marin bâtit la cathédrale de Lyon en 1788.'), grammar);
  expect(asked.length).toBeGreaterThan(0);
});
