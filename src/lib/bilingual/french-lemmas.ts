import type { VerbLexicon } from '#lib/analysis/verb-lexicon.ts';

/** Feminine and plural endings of nouns and adjectives, and what stands in the masculine singular. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/s$/u, ''],
  [/x$/u, ''],
  [/aux$/u, 'al'],
  [/aux$/u, 'ail'],
  [/es?$/u, ''],
  [/ales?$/u, 'al'],
  [/elles?$/u, 'el'],
  [/ennes?$/u, 'en'],
  [/onnes?$/u, 'on'],
  [/ettes?$/u, 'et'],
  [/ètes?$/u, 'et'],
  [/euses?$/u, 'eux'],
  [/euses?$/u, 'eur'],
  [/rices?$/u, 'eur'],
  [/ives?$/u, 'if'],
  [/ères?$/u, 'er'],
  [/èves?$/u, 'ef'],
  [/sses?$/u, 's'],
  [/ches?$/u, 'c'],
  [/ques?$/u, 'c'],
  [/gues?$/u, 'g'],
  [/ées?$/u, 'é'],
  [/belles?$/u, 'beau'],
  [/nouvelles?$/u, 'nouveau'],
  [/vieilles?$/u, 'vieux'],
];

/** Every lemma that a French form can belong to, itself first; the caller holds them against a lexicon. */
export function frenchLemmas(form: string, verbs: VerbLexicon): string[] {
  const word = form.toLowerCase();
  const nominal = ENDINGS.filter(([ending]) => ending.test(word)).map(([ending, masculine]) =>
    word.replace(ending, masculine),
  );
  return [...new Set([word, ...nominal, ...verbs.readings(word).map(({ lemma }) => lemma)])];
}
