import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../../tests/support/details.ts';
import { hasPluralOwner } from '../article/has-plural-owner.ts';
import { isTornList } from './is-torn-list.ts';

const treeOf = (sentence: string) => {
  const tree = segmentsOf([sentence])[0]?.trees.french;
  if (tree == null) throw new Error('no tree');
  return tree;
};

describe('verbs in a list', () => {
  it.each([
    ['Marie Dubois ouvre une boutique à Lyon, épouse en 1902 Paul Varn.', true],
    ['Marie Dubois ouvre une boutique à Lyon et épouse en 1902 Paul Varn.', false],
    ['Marie Dubois ouvre une boutique à Lyon.', false],
  ])('%s', (sentence, torn) => {
    expect(isTornList(treeOf(sentence))).toBe(torn);
  });
});

describe('the owner of what is his', () => {
  it.each([
    ['Certains voisins virent une moquerie dans son nom.', true],
    ['Le voisin vit une moquerie dans son nom.', false],
  ])('%s', (sentence, plural) => {
    const tree = treeOf(sentence);
    expect(
      hasPluralOwner(
        tree,
        tree.words.findIndex(({ form }) => form === 'nom'),
      ),
    ).toBe(plural);
  });
});
