import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { WordPair } from '#lib/bilingual/align-words.ts';
import { beginsWithVowel } from '../guards/reject-elision-cue.ts';

/** Nouns in *h* before which the article keeps its vowel are too few to tell; they go without it. */
const OPEN_H = /^h/iu;

/** A pair as a vocabulary book has it: French nouns with their article, English verbs with *to*. */
export function dictionaryForm(
  { entry, english }: WordPair,
  lexicon: Lexicon,
): { fr: string; en: string } {
  if (entry.upos === 'VERB') return { fr: entry.lemma, en: `to ${english}` };
  if (entry.upos !== 'NOUN' || entry.lemma.includes(' ')) return { fr: entry.lemma, en: english };
  const gender = lexicon.nounGender(entry.lemma) ?? lexicon.roleNouns.get(entry.lemma) ?? null;
  if (gender === null || OPEN_H.test(entry.lemma)) return { fr: entry.lemma, en: english };
  if (beginsWithVowel(entry.lemma) !== false) return { fr: `l'${entry.lemma}`, en: english };
  return { fr: `${gender === 'Masc' ? 'le' : 'la'} ${entry.lemma}`, en: english };
}
