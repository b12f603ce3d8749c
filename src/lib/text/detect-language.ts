import type { Lang } from '#lib/core/language.ts';

/** Function words that one of the two languages has and the other has not. */
const MARKERS: Record<Lang, ReadonlySet<string>> = {
  fr: new Set(
    'le la les un une des du de et est sont était dans pour par sur avec qui que ne pas au aux ce cette ces il elle ils elles nous vous je tu son sa ses leur mais ou où plus l d n s c j m t qu y se lui été être avoir a à'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to in is are was were for with that this these those he she they it his her their by from at not be been have has had which who an as its we you but or if there what i my your will would'.split(
      ' ',
    ),
  ),
};

/** Fewest words that say anything about a language. */
const MIN_WORDS = 3;

/**
 * The language of a text by its function words, or null where they do not tell: a handful of words,
 * a list of names, a third language.
 */
export function detectLanguage(text: string): Lang | null {
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  let french = 0;
  let english = 0;
  for (const word of words) {
    if (MARKERS.fr.has(word)) french += 1;
    if (MARKERS.en.has(word)) english += 1;
  }
  if (/[àâçéèêëîïôùûœ]/iu.test(text)) french += 1;
  const share = Math.max(french, english) / words.length;
  if (share < 0.08 || french === english) return null;
  return french > english ? 'fr' : 'en';
}
