import type { Locale } from '#lib/core/language.ts';

/** British English: the texts' spelling, and days before months as in French. */
export const TAG: Readonly<Record<Locale, string>> = { fr: 'fr-FR', en: 'en-GB' };

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export function formatNumber(
  value: number,
  locale: Locale,
  options: Intl.NumberFormatOptions = {},
): string {
  return new Intl.NumberFormat(TAG[locale], options).format(value);
}

export function formatDate(millis: number, locale: Locale): string {
  return new Intl.DateTimeFormat(TAG[locale], { dateStyle: 'long' }).format(millis);
}

/** A size in the largest unit that leaves at least 1 before the comma. */
export function formatBytes(count: number, locale: Locale): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
  return formatNumber(count / 1000 ** power, locale, {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power < 2 ? 0 : 1,
  });
}
