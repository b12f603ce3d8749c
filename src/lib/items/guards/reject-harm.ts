import type { NameType } from '#lib/analysis/mention.ts';

/**
 * Whether putting another person's name into a sentence could slander: it speaks of illness, crime,
 * death, addiction and the like. `stems` are beginnings of words in `data/sensitive-words.tsv`; one
 * that ends in a space is a whole word.
 */
export function couldHarm(
  sentence: string,
  type: NameType | null,
  stems: readonly string[],
): boolean {
  if (type !== 'person') return false;
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => stems.some((stem) => `${word} `.startsWith(stem)));
}
