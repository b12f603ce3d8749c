import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { WordPair } from '#lib/bilingual/align-words.ts';

/** Verbs that help others or mean little alone: their English depends on what stands beside them. */
const LIGHT =
  /^(?:être|avoir|aller|faire|devoir|pouvoir|vouloir|savoir|falloir|venir|laisser|rendre|mettre|prendre|tenir|valoir|passer|donner)$/u;
const MIN_LETTERS = 3;

/**
 * Whether a pair of words is worth learning as one: nouns, verbs and adjectives with a meaning of
 * their own. A participle may be an adjective (*désespéré*), so it does not stand for its verb.
 */
export function isMeaningful(
  { entry, english, fr }: WordPair,
  sentence: string,
  lexicon: Lexicon,
): boolean {
  if (!/^(?:NOUN|VERB|ADJ)$/u.test(entry.upos) || lexicon.functionWords.has(entry.lemma))
    return false;
  if (entry.lemma.length < MIN_LETTERS || english.length < MIN_LETTERS) return false;
  if (LIGHT.test(entry.lemma) || entry.lemma.startsWith('y ')) return false;
  const form = sentence.slice(...fr).toLowerCase();
  if (entry.upos !== 'VERB' || form.includes(' ')) return true;
  return lexicon.verbs
    .readings(form)
    .some(({ verbForm, lemma }) => verbForm !== 'PastPart' && lemma === entry.lemma);
}
