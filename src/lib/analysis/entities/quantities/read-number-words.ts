import type { Lang } from '#lib/core/language.ts';
import numberWords from '#lib/analysis/data/number-words.json' with { type: 'json' };
import { FRENCH_NUMBER_WORDS } from '#lib/analysis/number-words.ts';

export const NUMBER_WORDS: Readonly<Record<Lang, ReadonlyMap<string, number>>> = {
  fr: new Map<string, number>([...FRENCH_NUMBER_WORDS, ...Object.entries(numberWords.fr)]),
  en: new Map<string, number>(Object.entries(numberWords.en)),
};

/** The value of number words in order, *trois cent vingt et un*; null where they make no number. */
export function readNumberWords(phrase: string, lang: Lang): number | null {
  let total = 0;
  let group = 0;
  for (const word of phrase.toLowerCase().split(/[\s-]+/u)) {
    if (word === 'et' || word === 'and') continue;
    const value = NUMBER_WORDS[lang].get(word);
    if (value === undefined) return null;
    if (value >= 1000) {
      total = value === 1000 ? total + (group || 1) * 1000 : (total + group || 1) * value;
      group = 0;
    } else if (value === 100) {
      if (group > 99) return null;
      group = (group || 1) * 100;
    } else if (value === 20 && group % 100 === 4) group += 76;
    else {
      if (!follows(group % 100, value)) return null;
      group += value;
    }
  }
  return total + group;
}

/** Units stand behind tens, and eleven to nineteen behind *soixante* and *quatre-vingt* only. */
function follows(before: number, value: number): boolean {
  if (before === 0) return true;
  if (before % 10 !== 0 && before !== 10) return false;
  if (before === 10) return value > 6 && value < 10;
  return value < 10 || (value < 20 && (before === 60 || before === 80));
}
