/** The language a text is in. */
export type Lang = 'fr' | 'en';

/** The language of the interface. */
export type Locale = 'fr' | 'en';

/**
 * The language being learnt: stems come in it, and the verso is the other. Not to be confused with
 * the interface's `Locale`.
 */
export type StudyLanguage = 'fr' | 'en';

/** The other side of the page. */
export function verso(language: Lang): Lang {
  return language === 'fr' ? 'en' : 'fr';
}
