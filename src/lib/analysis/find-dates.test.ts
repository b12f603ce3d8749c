import { describe, expect, it } from 'vitest';
import { findDates } from './find-dates.ts';

const texts = (sentence: string): string[] => findDates(sentence).map(({ text }) => text);

describe('findDates', () => {
  it.each([
    ['Il naquit le 12 mars 1985 à Lyon.', ['12 mars 1985']],
    ['Le 1er mai, tout ferme.', ['1er mai']],
    ['Le 3 juin 987, Hugues devient roi.', ['3 juin 987']],
    ['Le 3 juin 120 soldats arrivent.', ['3 juin']],
    ["Ce n'est qu'en 2004 que le film sortit.", ['2004']],
    ['En mars 1871, la Commune commence.', ['mars 1871']],
    ['Il court un marathon de 1500 mètres.', []],
    ['Une somme de 1 500 euros.', []],
    ['Les marches de mars sont longues.', []],
  ])('%s', (sentence, expected) => {
    expect(texts(sentence)).toEqual(expected);
  });
});
