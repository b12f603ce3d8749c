import type { Lexicon } from '#lib/analysis/lexicon.ts';
import type { BilingualLexicon } from '#lib/bilingual/bilingual-lexicon.ts';
import type { EnglishIrregulars } from '#lib/bilingual/english-lemmas.ts';

/** What asking in English looks up. */
export interface EnglishGrammar {
  readonly irregulars: EnglishIrregulars;
  /** Words that are surely English, in their plain form and lower case. */
  readonly words: ReadonlySet<string>;
  /** Nouns for people, in the singular: *painter*, *daughter*. */
  readonly persons: ReadonlySet<string>;
  /** What a place is by its English name: *city*, *country*. */
  readonly places: ReadonlyMap<string, string>;
}

export function buildEnglishGrammar(
  lexicon: Lexicon,
  bilingual: BilingualLexicon,
  irregulars: EnglishIrregulars,
): EnglishGrammar {
  return {
    irregulars,
    words: bilingual.englishWords,
    persons: new Set([
      ...lexicon.englishRoleNouns,
      ...[...lexicon.roleNouns.keys()].flatMap((noun) =>
        bilingual
          .entries(noun)
          .filter(({ upos }) => upos === 'NOUN')
          .flatMap(({ english }) => english.slice(0, 2)),
      ),
    ]),
    places: new Map([...lexicon.places.values()].map(({ en, type }) => [en, type])),
  };
}
