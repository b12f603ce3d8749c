import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { NameType } from '#lib/analysis/mention.ts';
import { ORGANISATION_NOUNS, PLACE_NOUNS } from '#lib/analysis/entities/names/name-clues.ts';

/**
 * Whether a noun in apposition may tell what the bearer of a name is: no person is *un syndicat* or *une ville*,
 * and no place, body or work *un peintre*. The noun in lower case as it stands and as a lemma.
 */
export function mayBeSaidOf(
  type: NameType | null,
  noun: { readonly form: string; readonly lemma: string },
  lexicon: Lexicon,
): boolean {
  const form = noun.form.toLowerCase();
  const isPlain = ORGANISATION_NOUNS.fr.has(noun.lemma) || PLACE_NOUNS.fr.has(noun.lemma);
  if (type === 'person') return !isPlain && !lexicon.workNouns.has(form);
  if (type === null) return true;
  return !lexicon.roleNouns.has(form);
}
