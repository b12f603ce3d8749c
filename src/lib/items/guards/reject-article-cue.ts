import type { Lexicon, Place } from '#lib/analysis/lexicon.ts';
import { wordBefore, type Gap } from './stem.ts';

const DETERMINER =
  /^(?:le|la|les|l['’]|un|une|des|du|au|aux|ce|cet|cette|ces|sa|son|ses|leur|leurs)$/iu;

/** Whether an article or preposition before the gap fits the key and not the option. */
export function isArticleCue(gap: Gap, option: string, lexicon: Lexicon): boolean {
  const before = wordBefore(gap).toLowerCase();
  const key = lexicon.places.get(gap.key);
  const other = lexicon.places.get(option);
  if (key && other) return usage(key, before) !== usage(other, before);
  return DETERMINER.test(before) || before === 'en';
}

/** Which articles and prepositions a place takes: *à Paris*, *en France*, *au Canada*, *aux États-Unis*. */
function usage(place: Place, before: string): string {
  if (place.article === null) return 'bare';
  const feminine = place.article === 'la' || place.article === "l'";
  return before === 'en' && feminine ? 'en' : place.article;
}
