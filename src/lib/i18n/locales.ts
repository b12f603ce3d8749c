import type { Locale } from '#lib/core/language.ts';

/** Every locale of the interface, in the order in which the switch shows them. */
export const LOCALES = ['fr', 'en'] as const satisfies readonly Locale[];

/** Each language's name for itself: the one form that all its readers know. */
export const ENDONYM: Readonly<Record<Locale, string>> = { fr: 'Français', en: 'English' };

export function isLocale(value: string): value is Locale {
  return LOCALES.some((locale) => locale === value);
}
