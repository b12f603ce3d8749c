import type { GeneratorLexicons } from '#lib/items/generate-bank.ts';
import type { GuardWords } from './guard-laws/guard-law.ts';
import type { WordKnowledge } from './item-laws.ts';

/** What the generator's lexicons say of words. */
export function wordKnowledge({ lexicon, synonyms, analysers }: GeneratorLexicons): WordKnowledge {
  const isFor = (one: string, other: string): boolean =>
    synonyms(one.split(' ')[0] ?? '').some(({ from, to }) => from === one && to === other);
  return {
    lemmasOf: (form) => (analysers.french.lexicon?.readings(form) ?? []).map(({ lemma }) => lemma),
    genderOf: (noun) => lexicon.nounGender(noun),
    areSynonyms: (one, other) => isFor(one, other) || isFor(other, one),
  };
}

/** The same with all that a form can be. */
export function guardWords(lexicons: GeneratorLexicons): GuardWords {
  return {
    ...wordKnowledge(lexicons),
    readingsOf: (form) => lexicons.analysers.french.lexicon?.readings(form) ?? [],
  };
}
