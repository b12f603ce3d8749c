import type { Lang } from '#lib/core/language.ts';
import { readNumberWords } from './read-number-words.ts';

const IRREGULAR: Readonly<Record<string, number>> = {
  premier: 1,
  première: 1,
  second: 2,
  seconde: 2,
  first: 1,
  third: 3,
  fifth: 5,
  eighth: 8,
  ninth: 9,
  twelfth: 12,
};
const ROMAN = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
]);

/** *troisième*, *XIXe*, *15e*, *twenty-first*; null for what is no ordinal. Plurals too. */
export function readOrdinal(form: string, lang: Lang): number | null {
  const lower = form.toLowerCase().replace(/s$/u, '');
  const digits = /^(\d{1,4})(?:er|re|ère|e|ème|ᵉ|nde?|th|st|rd)$/u.exec(lower)?.[1];
  if (digits !== undefined) return Number(digits);
  const roman = /^([IVXLC]+)(?:er|re|ère|e|ème|ᵉ)?s?$/u.exec(form)?.[1];
  if (roman !== undefined) return readRoman(roman);
  const irregular = IRREGULAR[lower];
  if (irregular !== undefined) return irregular;
  return lang === 'fr' ? readFrench(lower) : readEnglish(lower);
}

function readFrench(lower: string): number | null {
  if (!lower.endsWith('ième')) return null;
  const stem = lower.slice(0, -4);
  for (const cardinal of [stem, `${stem}e`, stem.replace(/v$/u, 'f'), stem.replace(/qu$/u, 'q')]) {
    const value = readNumberWords(cardinal, 'fr');
    if (value !== null) return value;
  }
  return null;
}

function readEnglish(lower: string): number | null {
  const dash = lower.lastIndexOf('-');
  const unit = IRREGULAR[lower.slice(dash + 1)];
  if (dash > 0 && unit !== undefined) {
    const tens = readNumberWords(lower.slice(0, dash), 'en');
    return tens === null ? null : tens + unit;
  }
  if (!lower.endsWith('th')) return null;
  const stem = lower.slice(0, -2).replace(/ie$/u, 'y');
  return readNumberWords(stem, 'en');
}

/** Null where the letters are not in the order that numbers have: *VX*, *IIII*. */
export function readRoman(letters: string): number | null {
  if (!/^(?:C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))$/u.test(letters)) return null;
  let total = 0;
  for (let index = 0; index < letters.length; index += 1) {
    const value = ROMAN.get(letters[index] ?? '') ?? 0;
    const next = ROMAN.get(letters[index + 1] ?? '') ?? 0;
    total += value < next ? -value : value;
  }
  return total > 0 ? total : null;
}
