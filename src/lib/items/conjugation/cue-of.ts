import words from '../data/grammar-words.json' with { type: 'json' };
import grammar from '../grammar.json' with { type: 'json' };
import type { VerbGroup } from './verb-group.ts';

/** Verbs before which *se* keeps its vowel: *se heurter*. */
const ASPIRATED = new Set(words.aspiratedVerbs);

/** *terminer, passé simple*; *se terminer, …*; *vendre, …, voix passive*. */
export function cueOf(group: VerbGroup): string {
  const { tense, voice } = group.at;
  return `${infinitiveOf(group)}, ${grammar.tenses[tense].short}${grammar.voices[voice].short}`;
}

export function infinitiveOf({ at: { lemma }, reflexive }: VerbGroup): string {
  if (!reflexive) return lemma;
  return /^[aeiouhàâéèêëîïôûœ]/u.test(lemma) && !ASPIRATED.has(lemma)
    ? `s’${lemma}`
    : `se ${lemma}`;
}
