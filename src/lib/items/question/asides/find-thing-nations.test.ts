import { describe, expect, test } from 'vitest';
import { viewOf } from '../../../../../tests/support/shipped-generator.ts';
import { findThingNations } from './find-thing-nations.ts';

/** Each thing with its nation. */
function nations(fr: string): string[] {
  return findThingNations(viewOf(fr)).map(({ thing, trait }) => `${thing}: ${trait.masculine}`);
}

describe('what nation a thing is of', () => {
  test.each([
    ['Il court pour l’écurie suisse Valdor.', 'l’écurie Valdor: suisse'],
    ['La compagnie suédoise Nordvik rachète le navire.', 'la compagnie Nordvik: suédois'],
  ])('%s', (fr, told) => {
    expect(nations(fr)).toEqual([told]);
  });

  test.each([
    // one of many
    'Elle joue dans l’équipe américaine U-18.',
    // no name
    'Elle joue dans une équipe américaine à Boston.',
    // the sentence says where it lies
    'Elle vit dans la ville italienne de Parme.',
  ])('nothing of %s', (fr) => {
    expect(nations(fr)).toEqual([]);
  });
});
