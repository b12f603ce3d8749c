/** Numbers as people write them in French or English, with their unit. */
import type { Lang } from '#lib/core/language.ts';
import unitNames from './unit-names.json' with { type: 'json' };

export interface Quantity {
  /** Canonical decimal digits, such as `-14.2`: no grouping, no needless zeros. */
  readonly digits: string;
  /** What stands around the number, such as `%` or `km`; empty for a bare number. */
  readonly unit: string;
}

/** Groups of three and a decimal part; French takes a decimal point too, English its comma groups. */
const NUMBER: Readonly<Record<Lang, RegExp>> = {
  fr: /^([^\d-]*)(-?)(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d+))?(?!\d)(.*)$/u,
  en: /^([^\d-]*)(-?)(\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.(\d+))?(?![\d,])(.*)$/u,
};

/** Noughts that a word stands for; *billion* is a thousand times more in French (long scale). */
const NOUGHTS: Readonly<Record<Lang, Readonly<Record<string, number>>>> = {
  fr: { mille: 3, million: 6, milliard: 9, billion: 12 },
  en: { thousand: 3, million: 6, billion: 9, trillion: 12 },
};
const SCALE = /^(mille|thousand|(?:m|b|tr)illion|milliard)s?(?:$| (?:de |d')?)/iu;

/** What stands before a year and says nothing more. */
const BEFORE_YEAR = /^(?:en l'an|l'an|en|in the year|in) (?=\d)/iu;

/** Null where the text is not one number with its unit. Takes normalised text. */
export function readQuantity(text: string, lang: Lang): Quantity | null {
  const bare = text.replace(/[.!?]+$/u, '').replace(BEFORE_YEAR, '');
  const match = NUMBER[lang].exec(bare);
  if (match === null) return null;
  const [, before = '', sign = '', whole = '', fraction = '', after = ''] = match;
  if (/\d/u.test(after)) return null;
  const scale = SCALE.exec(after.trim());
  const noughts = NOUGHTS[lang][scale?.[1]?.toLowerCase() ?? ''] ?? 0;
  const unit = noughts === 0 ? after.trim() : after.trim().slice(scale?.[0].length);
  const shifted = fraction.padEnd(noughts, '0');
  const integer = `${whole.replace(/\D/gu, '')}${shifted.slice(0, noughts)}`.replace(
    /^0+(?=\d)/u,
    '',
  );
  const decimals = shifted.slice(noughts).replace(/0+$/u, '');
  return {
    digits: `${sign}${integer}${decimals === '' ? '' : `.${decimals}`}`,
    unit: symbolOf(`${before.trim()}${unit}`.toLowerCase()),
  };
}

/** The symbol of a unit that is written out; any other unit as it is. */
function symbolOf(unit: string): string {
  const known = Object.entries(unitNames).find(([, names]) => names.includes(unit));
  return known?.[0] ?? unit;
}

/** The same number, its unit the same or left out. */
export function isSameQuantity(typed: Quantity, accepted: Quantity): boolean {
  return typed.digits === accepted.digits && (typed.unit === '' || typed.unit === accepted.unit);
}
