import type { Locale } from '#lib/core/language.ts';
import { isLocale } from './locales.ts';

/** Where neither a choice nor the browser speaks: the language of the texts. */
const FALLBACK: Locale = 'fr';

/**
 * The locale of a first page: what was chosen before, else the first of the browser's languages
 * that the interface has (`fr-CA` counts as French).
 */
export function chooseLocale(remembered: string | null, wanted: readonly string[]): Locale {
  const candidates = [remembered ?? '', ...wanted];
  return candidates.map(primarySubtag).find(isLocale) ?? FALLBACK;
}

function primarySubtag(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
