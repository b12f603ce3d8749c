import { describe, expect, it } from 'vitest';
import { readEdtf, yearsOf } from './date-parts.ts';
import { spellNumber } from './spell-number.ts';
import { findDateWriter, waysToWrite } from './write-date.ts';

describe('a date in extended format', () => {
  it.each([
    ['1985-03-12', 'fr', '12 mars 1985'],
    ['1985-03-01', 'fr', '1er mars 1985'],
    ['XXXX-05-08', 'fr', '8 mai'],
    ['1985-03', 'en', 'March 1985'],
    ['1985-03-12', 'en', '12 March 1985'],
    ['18XX', 'fr', 'XIXe'],
    ['18XX', 'en', '19th'],
    ['192X', 'en', '1920s'],
  ] as const)('%s (%s) is written %s', (edtf, lang, written) => {
    const date = readEdtf(edtf);
    expect(date && waysToWrite(date, lang)[0]).toBe(written);
  });

  it('keeps the way of writing for another date', () => {
    const date = readEdtf('1985-03-12');
    const write = date && findDateWriter(date, 'March 12, 1985', 'en');
    expect(date && write?.({ ...date, month: 5 })).toBe('May 12, 1985');
  });

  it('has no parts before Christ or as a range', () => {
    expect(readEdtf('-0479')).toBeNull();
    expect(readEdtf('1914/1918')).toBeNull();
  });

  it('spans the years it may mean', () => {
    const century = readEdtf('18XX');
    expect(century && yearsOf(century)).toEqual([1801, 1900]);
  });
});

describe('a number in words', () => {
  it.each([
    [21, 'vingt et un', 'twenty-one'],
    [71, 'soixante et onze', 'seventy-one'],
    [80, 'quatre-vingts', 'eighty'],
    [81, 'quatre-vingt-un', 'eighty-one'],
    [97, 'quatre-vingt-dix-sept', 'ninety-seven'],
    [100, 'cent', 'a hundred'],
  ])('%i', (value, fr, en) => {
    expect(spellNumber(value, 'fr')).toBe(fr);
    expect(spellNumber(value, 'en')).toBe(en);
  });

  it('ends where words are no longer used', () => {
    expect(spellNumber(1, 'fr')).toBeNull();
    expect(spellNumber(101, 'fr')).toBeNull();
  });
});
