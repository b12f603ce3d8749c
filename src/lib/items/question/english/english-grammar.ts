import type { EnglishIrregulars } from '#lib/bilingual/english-lemmas.ts';
import type { Lexicon } from '#lib/analysis/lexicon.ts';

/** What asking in English looks up. */
export interface EnglishGrammar {
  readonly irregulars: EnglishIrregulars;
  /** Lemmas of nouns for people: *painter*, *daughter*. */
  readonly persons: ReadonlySet<string>;
  /** What a place is by its English name: *city*, *country*. */
  readonly places: ReadonlyMap<string, string>;
}

export function buildEnglishGrammar(
  lexicon: Lexicon,
  irregulars: EnglishIrregulars,
): EnglishGrammar {
  return {
    irregulars,
    persons: lexicon.englishRoleNouns,
    places: new Map([...lexicon.places.values()].map(({ en, type }) => [en, type])),
  };
}
