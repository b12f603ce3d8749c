import type { TokenRule } from './token-rule.ts';

const LETTER = '[\\p{L}\\p{M}\\p{N}_]';
/**
 * Parts that keep their hyphen, as the guidelines of the Penn English treebanks list them; all other
 * compounds are split at it (*well - known*).
 */
const PREFIX =
  '(?:e|a|u|x|agro|ante|anti|arch|be|bi|bio|co|counter|cross|cyber|de|eco|em|ex|extra|inter|intra|macro|mega|micro|mid|mini|mis|multi|neo|non|over|pan|para|peri|post|pre|pro|pseudo|psycho|quasi|re|semi|socio|sub|super|tri|ultra|un|uni|vice)';

export const ENGLISH_RULES: readonly TokenRule[] = [
  {
    takes: 'a telephone number',
    pattern: /(?:\d-)?\d{3}-\d{3}-\d{4}(?![\p{L}\p{N}])|\d{3}-\d{4}(?![\p{L}\p{N}-])/uy,
    example: ['Call 555-123-4567 now.', '555-123-4567'],
  },
  {
    takes: 'a date in figures',
    pattern: /\d{1,4}([/-])\d{1,2}\1\d{2,4}(?![\p{L}\p{N}])/uy,
    example: ['on 26/09/2000', '26/09/2000'],
  },
  {
    takes: 'an ordinal, a decade',
    pattern: /\d+(?:st|nd|rd|th|['’]?s)(?![\p{L}\p{N}])/iuy,
    example: ['the 1960s', '1960s'],
  },
  {
    takes: 'a number, without the unit glued to it',
    pattern:
      /\d+(?:[.,:]\d+)*(?=(?:am|pm|k|m|mm|bn|b|km|cm|kg|mg|lbs?|mph|hrs?)(?![\p{L}\p{N}]))/iuy,
    example: ['at 6:30am', '6:30'],
  },
  {
    takes: 'a number with its stops, commas or colons',
    pattern: /\.?\d+(?:[.,:]\d+)*(?![\p{L}\p{N}])/uy,
    example: ['It cost $25,000.', '25,000'],
  },
  {
    takes: 'a decade or year cut short',
    pattern: /['’‘]\d\ds?(?![\p{L}\p{N}])/uy,
    example: ["the summer of '72", "'72"],
  },
  {
    takes: 'a name of capitals around &',
    pattern: /\p{Lu}{1,3}&\p{Lu}{1,3}(?![\p{L}\p{N}])/uy,
    example: ['the AT&T building', 'AT&T'],
  },
  {
    takes: 'a word with its clitic or possessive mark, and prefixes with their hyphen',
    pattern: new RegExp(
      `(?:${PREFIX}-(?=\\p{L}))*${LETTER}+(?:\\.(?=\\p{L})${LETTER}+)*(?:['’ʼ]${LETTER}+)*(?:(?<=s)['’](?=\\s|$|[.,;:!?)]))?`,
      'iuy',
    ),
    example: ["They don't know.", "don't"],
  },
];
