import type { Locale } from '#lib/core/language.ts';

const KEY = 'recto-verso.locale';

/** The locale chosen last on this device; null where there is none or storage is refused. */
export function rememberedLocale(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // Without storage the browser's language decides again at the next visit.
  }
}
