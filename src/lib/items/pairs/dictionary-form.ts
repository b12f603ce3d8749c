import type { Lexicon } from '#lib/analysis/lexicon.ts';
import { elides } from '../question/french/elide.ts';
import type { WordPair } from './find-word-pairs.ts';

/**
 * A pair as a vocabulary book has it: French nouns with their article, English verbs with *to*. Null
 * for a noun whose article is not known.
 */
export function dictionaryForm(
  { entry, english, gender }: WordPair,
  lexicon: Lexicon,
): { fr: string; en: string } | null {
  const { lemma, upos } = entry;
  if (upos === 'VERB') return { fr: lemma, en: `to ${english}` };
  if (upos !== 'NOUN') return { fr: lemma, en: english };
  if (elides(lemma)) return { fr: `l'${lemma}`, en: english };
  const [first = '', more] = lemma.split(' ');
  const known = gender ?? lexicon.nounGender(first) ?? lexicon.roleNouns.get(first) ?? null;
  if (known === null) return more === undefined ? null : { fr: lemma, en: english };
  return { fr: `${known === 'Masc' ? 'le' : 'la'} ${lemma}`, en: english };
}
