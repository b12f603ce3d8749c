import { describe, expect, it } from 'vitest';
import { readDates } from './read-date.ts';
import { readRoman } from './read-roman.ts';

describe('readDates', () => {
  it.each([
    ['le 1er août 1936', ['1936/8/1']],
    ['01/08/1936', ['1936/8/1']],
    ['août 1936', ['1936/8/']],
    ['1936', ['1936//']],
    ['le mardi 14 juil.', ['/7/14']],
    ['XIXe siècle', ['19th century']],
    ['Ier siècle av. J.-C.', ['-1th century']],
    ['44 avant J.-C.', ['-44//']],
    ['31/13/1936', []],
    ['la semaine prochaine', []],
    ['jui 1936', []],
    ['IIIIe siècle', []],
  ])('reads %j as %j', (text, dates) => {
    expect(readDates(text, 'fr')).toEqual(dates);
  });

  it('reads both orders of figures in English', () => {
    expect(readDates('4/7/1776', 'en')).toEqual(['1776/7/4', '1776/4/7']);
    expect(readDates('4/17/1776', 'en')).toEqual(['1776/4/17']);
  });
});

describe('readRoman', () => {
  it.each([
    ['xiv', 14],
    ['mcmxlv', 1945],
    ['iv', 4],
    ['iiii', null],
    ['', null],
    ['il', null],
  ])('reads %j as %j', (word, value) => {
    expect(readRoman(word)).toBe(value);
  });
});
