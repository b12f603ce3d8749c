import { expect, it } from 'vitest';
import { isRank } from './is-rank.ts';

it.each([
  ['Vesoul est la troisième ville de la région.', 'troisième', true],
  ['Paul Morel fut le deuxième président du club.', 'deuxième', true],
  ['Paul Morel ajoute un deuxième étage à son musée.', 'deuxième', false],
  ['Paul Morel entame sa troisième saison à Vesoul.', 'troisième', false],
  ['Paul Morel gagne pour la troisième fois.', 'troisième', false],
])('%s', (text, word, expected) => {
  const start = text.indexOf(word);
  expect(isRank(text, start, start + word.length)).toBe(expected);
});
