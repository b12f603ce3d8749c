import type { Lang } from '#lib/core/language.ts';
import { BEFORE_FIGURES, isAbbreviation } from './abbreviations.ts';

/** Letters each with a stop: *U.S.*, *J.-C.*, *i.e.* */
const LETTERS = /\p{L}\.(?:-?\p{L}\.){1,12}(?![\p{L}\p{N}])/uy;
const INITIAL = /\p{Lu}\p{M}?\.(?![\p{L}\p{N}.])/uy;
const WORD: Readonly<Record<Lang, RegExp>> = {
  fr: /(\p{L}[\p{L}\p{M}]{0,9})\.(?![\p{L}.-])/uy,
  en: /(\p{L}[\p{L}\p{M}]{0,9})\.(?![\p{Ll}.])/uy,
};
const FIGURE = /\s?\p{N}/uy;
/** Marks that can follow the stop which ends a sentence. */
const SENTENCE_END = /[\s»”"’')\]]{0,20}$/uy;

/**
 * Where an abbreviation that begins at `at` ends, its stop included; `at` where none does. At the
 * end of a sentence the stop is a token of its own (*Paris, Rome, etc* + *.*), but in French not
 * after letters with stops: *en 52 av. J.-C.*
 */
export function readAbbreviation(sentence: string, at: number, lang: Lang): number {
  const letters = endOf(LETTERS, sentence, at);
  if (letters > at && lang === 'fr') return letters;
  const end = Math.max(letters, endOf(INITIAL, sentence, at), listed(sentence, at, lang));
  if (end === at || endOf(SENTENCE_END, sentence, end) === sentence.length) return at;
  return end;
}

function listed(sentence: string, at: number, lang: Lang): number {
  const pattern = WORD[lang];
  pattern.lastIndex = at;
  const word = pattern.exec(sentence)?.[1];
  if (word === undefined) return at;
  const end = pattern.lastIndex;
  if (BEFORE_FIGURES[lang].has(word.toLowerCase()) && endOf(FIGURE, sentence, end) > end)
    return end;
  return isAbbreviation(word, lang) ? end : at;
}

/** Where a match that begins at `at` ends; `at` where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
