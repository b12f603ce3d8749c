import en from '#locales/en/about.json';
import fr from '#locales/fr/about.json';
import type { Locale } from '#lib/core/language.ts';
import type { AboutText } from './about-page.ts';

/** Read while prerendering only. */
export const ABOUT: Readonly<Record<Locale, AboutText>> = { fr, en };
