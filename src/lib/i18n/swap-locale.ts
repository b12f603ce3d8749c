import type { Locale } from '#lib/core/language.ts';
import { isLocale } from './locales.ts';

/**
 * The same place in another locale: `/base/fr/quiz/?a=1#b` → `/base/en/quiz/?a=1#b`. A path without
 * a locale leads to the locale's home.
 */
export function swapLocale(
  url: { readonly pathname: string; readonly search: string; readonly hash: string },
  locale: Locale,
  base: string,
): string {
  const [current, ...rest] = url.pathname.slice(base.length).split('/').slice(1);
  if (current === undefined || !isLocale(current)) return `${base}/${locale}/`;
  return `${base}/${[locale, ...rest].join('/')}${url.search}${url.hash}`;
}
