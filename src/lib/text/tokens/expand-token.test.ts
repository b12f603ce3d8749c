import { describe, expect, it } from 'vitest';
import { expandToken } from './expand-token.ts';

describe('expandToken', () => {
  it.each([
    ['au', 'à le'],
    ['AUX', 'à les'],
    ['Auquel', 'à lequel'],
    ['desquelles', 'de lesquelles'],
  ])('opens the French contraction %s', (form, words) => {
    expect(expandToken(form, 'fr')).toEqual({ kind: 'contraction', words: words.split(' ') });
  });

  it('leaves du and des to the sentence', () => {
    expect(expandToken('Du', 'fr')).toEqual({ kind: 'ambiguous', words: ['de', 'le'] });
    expect(expandToken('des', 'fr')).toEqual({ kind: 'ambiguous', words: ['de', 'les'] });
  });

  it.each([
    ["Don't", "Do n't"],
    ['can’t', 'ca n’t'],
    ['cannot', 'can not'],
    ["Anne's", "Anne 's"],
    ["parents'", "parents '"],
    ["couldn't've", "could n't 've"],
    ['gonna', 'gon na'],
    ['dunno', 'du n no'],
  ])('opens the English %s', (form, words) => {
    expect(expandToken(form, 'en')).toEqual({ kind: 'contraction', words: words.split(' ') });
  });

  it.each([
    ['port', 'fr'],
    ["l'", 'fr'],
    ["1960's", 'en'],
    ["O'Neill", 'en'],
    ["'s", 'en'],
    ['its', 'en'],
  ] as const)('lets %s (%s) be one word', (form, lang) => {
    expect(expandToken(form, lang)).toEqual({ kind: 'word' });
  });
});
