import { expect, test } from 'vitest';
import { memoise } from './memoise.ts';

test('computes each value once, until there are too many', () => {
  const computed: string[] = [];
  const shout = memoise((word) => {
    computed.push(word);
    return word.toUpperCase();
  }, 2);
  expect(['un', 'deux', 'un', 'deux'].map(shout)).toEqual(['UN', 'DEUX', 'UN', 'DEUX']);
  expect(computed).toEqual(['un', 'deux']);
  expect(['trois', 'un', 'trois'].map(shout)).toEqual(['TROIS', 'UN', 'TROIS']);
  expect(computed).toEqual(['un', 'deux', 'trois', 'un']);
});
