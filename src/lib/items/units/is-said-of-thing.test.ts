import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../../tests/support/units.ts';
import { generator } from '../../../../tests/support/shipped-generator.ts';
import { findMainSubject } from './find-main-subject.ts';
import { isSaidOfThing } from './is-said-of-thing.ts';

function ofThing(sentence: string): boolean | null {
  const view = unitsOf([[[sentence]]]).segments[0]?.trees.french ?? null;
  const main = view && findMainSubject(view);
  return main ? isSaidOfThing(view, main, generator.lexicon) : null;
}

describe('isSaidOfThing', () => {
  it.each([
    'En 1936, il devient la première œuvre vendue à Lyon.',
    'Tourné en deux mois à Lyon, il plaît aux enfants.',
    'Il sort le 12 mai 1936 et attire deux mille spectateurs.',
    'Après la crise, il fusionne avec une compagnie de Lyon.',
    'Il est inauguré en 1936 par le maire de Lyon.',
    'Elle est une capitale ancienne et riche.',
  ])('%s', (sentence) => {
    expect(ofThing(sentence)).toBe(true);
  });

  it.each([
    'En 1936, il devient le premier maire de Lyon.',
    'Blessé à Lyon, il quitte la course.',
    'Il sort de prison le 12 mai 1936.',
    'Elle est vendue aux Anglais en 1430.',
    'Il attire les jeunes peintres à Lyon.',
  ])('%s', (sentence) => {
    expect(ofThing(sentence)).toBe(false);
  });
});
