/** Numbers as people write them in French or English, with their unit. */
import type { Lang } from '#lib/core/language.ts';

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

/** Null where the text is not one number with its unit. Takes normalised text. */
export function readQuantity(text: string, lang: Lang): Quantity | null {
  const match = NUMBER[lang].exec(text.replace(/[.!?]+$/u, ''));
  if (match === null) return null;
  const [, before = '', sign = '', whole = '', fraction = '', after = ''] = match;
  if (/\d/u.test(after)) return null;
  const integer = whole.replace(/\D/gu, '').replace(/^0+(?=\d)/u, '');
  const decimals = fraction.replace(/0+$/u, '');
  return {
    digits: `${sign}${integer}${decimals === '' ? '' : `.${decimals}`}`,
    unit: `${before.trim()}${after.trim()}`.toLowerCase(),
  };
}

/** The same number, its unit the same or left out. */
export function isSameQuantity(typed: Quantity, accepted: Quantity): boolean {
  return typed.digits === accepted.digits && (typed.unit === '' || typed.unit === accepted.unit);
}
