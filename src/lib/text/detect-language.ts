import type { Lang } from '#lib/core/language.ts';

/** Function words that one of the two languages has and the other has not. */
const MARKERS: Record<Lang, ReadonlySet<string>> = {
  fr: new Set(
    'le la les un une des du de et est sont était dans pour par sur avec qui que ne pas au aux ce cette ces il elle ils elles nous vous je tu son sa ses leur mais ou où plus l d n s c j m t qu se lui été être avoir à'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to in is are was were for with that this these those he she they it his her their by from at not be been have has had which who an as its we you but or if there what i my your will would'.split(
      ' ',
    ),
  ),
};

/** Function words of the neighbours that are mistaken for French. */
const NEIGHBOURS = new Set(
  'el los las y es con por una del muy pero como más il lo gli che di è sono della nel anche o os as um uma não em do da dos das com para são'.split(
    ' ',
  ),
);

/** Their words are theirs alone, while French shares many of its own with them. */
const NEIGHBOUR_WEIGHT = 3;

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
  let other = 0;
  for (const word of words) {
    if (MARKERS.fr.has(word)) french += 1;
    if (MARKERS.en.has(word)) english += 1;
    if (NEIGHBOURS.has(word)) other += 1;
  }
  if (/[àâçéèêëîïôùûœ]/iu.test(text)) french += 1;
  const share = Math.max(french, english) / words.length;
  if (share < 0.08 || french === english) return null;
  if (/[ñãõòì]/iu.test(text)) other += 1;
  if (other * NEIGHBOUR_WEIGHT >= Math.max(french, english)) return null;
  return french > english ? 'fr' : 'en';
}
