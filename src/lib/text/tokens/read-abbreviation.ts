import type { Lang } from '#lib/core/language.ts';
import { ABBREVIATIONS, BEFORE_FIGURES } from './abbreviations.ts';

/** Letters each with a stop: *U.S.*, *J.-C.*, *R.E.M.*, *i.e.*; also a single capital, *J.* */
const LETTERS =
  /\p{L}\.(?:-?\p{L}\.)+(?![\p{L}\p{N}])|\p{Lu}\.-?\p{Lu}\.|\p{Lu}\.(?=\s*[\p{Lu}-])/uy;
const WORD = /(\p{L}[\p{L}\p{M}]{0,9})\.(?![\p{L}\p{N}])/uy;
const FIGURE = /\s?\p{N}/uy;

/**
 * Where an abbreviation that begins at `at` ends, its full stop included; `at` where none does. The
 * stop after a single capital belongs to it where a capital follows: *J. Verne*, but *le point B.*
 */
export function readAbbreviation(text: string, at: number, lang: Lang): number {
  LETTERS.lastIndex = at;
  if (LETTERS.test(text)) return LETTERS.lastIndex;
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return at;
  const end = WORD.lastIndex;
  FIGURE.lastIndex = end;
  if (BEFORE_FIGURES[lang].has(word)) return FIGURE.test(text) ? end : at;
  return ABBREVIATIONS[lang].has(word) ? end : at;
}
