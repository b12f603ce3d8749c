import { expect, test } from 'vitest';
import { generator } from '../../../../tests/support/shipped-generator.ts';
import { mayBeSaidOf } from './may-be-said-of.ts';

test.each([
  ['person', 'syndicat', false],
  ['person', 'ville', false],
  ['person', 'peintre', true],
  ['person', 'élève', true],
  ['organisation', 'syndicat', true],
  ['place', 'ingénieur', false],
  ['place', 'capitale', true],
  [null, 'ingénieur', true],
] as const)('%s: %s', (type, noun, may) => {
  expect(mayBeSaidOf(type, { form: noun, lemma: noun }, generator.lexicon)).toBe(may);
});
