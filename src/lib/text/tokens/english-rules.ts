import type { TokenRule } from './token-rule.ts';

const APOSTROPHE = "['’ʼ]";
const WORD = '[\\p{L}\\p{M}\\p{N}]+(?:_+[\\p{L}\\p{M}\\p{N}]+)*';
/**
 * Parts that keep their hyphen, as the guidelines of the Penn English treebanks list them; all other
 * compounds are split at it (*well - known*).
 */
const PREFIX =
  '(?:e|a|u|agro|ante|anti|arch|be|bi|bio|co|counter|cross|cyber|de|eco|em|ex|extra|inter|intra|macro|mega|micro|mid|mini|mis|multi|neo|non|over|pan|para|peri|post|pre|pro|pseudo|psycho|quasi|re|semi|socio|sub|super|tri|ultra|un|uni|vice)';
/** No possessive mark where a quotation that it could close was opened shortly before. */
const NO_QUOTE_OPEN = "(?<!(?:^|[\\s(])['‘][^'’‘]{0,60})";

export const ENGLISH_RULES: readonly TokenRule[] = [
  {
    takes: 'a telephone number, a post code of two parts',
    pattern:
      /(?:\d-)?\d{3}-\d{3}-\d{4}(?![\p{L}\p{N}])|(?:\d|\d{3}|\d{5})-\d{4}(?![\p{L}\p{N}-])/uy,
    example: ['Call 555-123-4567 now.', '555-123-4567'],
  },
  {
    takes: 'a date in figures',
    pattern:
      /\d{1,4}([/-])\d{1,2}\1\d{2,4}(?![\p{L}\p{N}])|(?:1[0-2]|0?[1-9])\/(?:[12]\d|3[01]|0\d)(?![\p{L}\p{N}/])/uy,
    example: ['on 26/09/2000', '26/09/2000'],
  },
  {
    takes: 'an ordinal, a decade',
    pattern: /\d+(?:st|nd|rd|th|['’]?s)(?![\p{L}\p{N}])/iuy,
    example: ['the 1960s', '1960s'],
  },
  {
    takes: 'a number without the unit or word glued to it',
    pattern:
      /\d+(?:[.,:]\d+)*(?=(?:[ap]\.?m|[kmbKM]|[AP]M|[KMG]B|[MGk]?Hz|[a-z]{2,12})(?![\p{L}\p{N}]))/uy,
    example: ['at 6:30am', '6:30'],
  },
  {
    takes: 'a number with its stops, commas or colons',
    pattern: /(?:(?<!\p{L})\.)?\d+(?:[.,:]\d+)*(?![\p{L}\p{N}])/uy,
    example: ['It cost $25,000.', '25,000'],
  },
  {
    takes: 'a decade or year cut short',
    pattern: /['’‘]\d\ds?(?![\p{L}\p{N}])/uy,
    example: ["the summer of '72", "'72"],
  },
  {
    takes: 'a word that begins with its apostrophe',
    pattern: new RegExp(
      `${APOSTROPHE}(?:s|re|ve|ll|d|m|em|n${APOSTROPHE}?|til|tis|twas|cause)(?![\\p{L}\\p{M}\\p{N}])`,
      'iuy',
    ),
    example: ["Get 'em!", "'em"],
  },
  {
    takes: 'a name of capitals around &',
    pattern: /\p{Lu}{1,3}&\p{Lu}{1,3}(?:['’]s)?(?![\p{L}\p{N}])/uy,
    example: ['the AT&T building', 'AT&T'],
  },
  {
    takes: 'with and without, cut short',
    pattern: /w\/(?:out|o)?(?!\p{L})/iuy,
    example: ['tea w/o milk', 'w/o'],
  },
  {
    takes: 'a word with its clitic or possessive mark, and prefixes with their hyphen',
    pattern: new RegExp(
      `(?:${PREFIX}-(?=[\\p{L}\\p{N}]))*${WORD}(?:\\.(?=\\p{L})${WORD})*(?:${APOSTROPHE}(?=\\p{L})${WORD})*(?:(?<=s)['’](?=\\s|$|[.,;:!?)])${NO_QUOTE_OPEN.replace('{0,60}', "{0,60}['’]")})?`,
      'iuy',
    ),
    example: ["They don't know.", "don't"],
  },
  {
    takes: 'a run of the marks that end a sentence',
    pattern: /[.…]{3,}|[.!?…]{2,}/uy,
    example: ['Really?!?', '?!?'],
  },
  {
    takes: 'a quotation mark of two apostrophes',
    pattern: /['’‘]{2}|``/uy,
    example: ["''Yes'', she said.", "''"],
  },
];
