import type { Lang } from '#lib/core/language.ts';
import words from '../data/date-words.json' with { type: 'json' };

/** A whole number from 2 to 100, and whole hundreds and thousands to 20 000, in words; null beyond. */
export function spellNumber(value: number, lang: Lang): string | null {
  if (!Number.isInteger(value) || value < 2) return null;
  if (value === 100) return lang === 'fr' ? 'cent' : 'a hundred';
  if (value === 1000) return lang === 'fr' ? 'mille' : 'a thousand';
  const { units, tens } = words.numbers[lang];
  if (value < 20) return units[value] ?? null;
  if (value > 100) return spellRound(value, lang);
  const ten = Math.floor(value / 10);
  // soixante-douze and quatre-vingt-quinze count on from the ten before
  const rest = lang === 'fr' && (ten === 7 || ten === 9) ? value - (ten - 1) * 10 : value % 10;
  const head = tens[ten] ?? '';
  if (rest === 0) return value === 80 && lang === 'fr' ? `${head}s` : head;
  const joint = lang === 'fr' && (rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-';
  return `${head}${joint}${units[rest] ?? ''}`;
}

/** *Cent* takes its plural at the end of a number, *mille* never does. */
function spellRound(value: number, lang: Lang): string | null {
  const unit = value % 1000 === 0 ? 1000 : 100;
  const count = value / unit;
  const spelt = words.numbers[lang].units[count];
  if (spelt === undefined || count >= (unit === 100 ? 10 : 20)) return null;
  if (unit === 1000) return `${spelt} ${lang === 'fr' ? 'mille' : 'thousand'}`;
  return `${spelt} ${lang === 'fr' ? 'cents' : 'hundred'}`;
}
