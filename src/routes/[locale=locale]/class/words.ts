import { createContext } from 'svelte';
import type { Lang, Locale } from '#lib/core/language.ts';
import type { PageWords } from '#lib/i18n/translator.ts';
import { LOCALES } from '#lib/i18n/locales.ts';
import { verso } from '#lib/core/language.ts';
import { loadWords } from '../../load-words.ts';

/** The words of the teacher's pages: in the page's language, and for a wall that shows both. */
export interface ClassWords {
  readonly t: PageWords<'class'>;
  readonly side: Readonly<Record<Lang, PageWords<'class'>>>;
}

export const [useClassWords, setClassWords] = createContext<ClassWords>();

/** For a page's `load`. */
export async function loadClassWords(
  locale: Locale,
  fetch: typeof globalThis.fetch,
): Promise<ClassWords> {
  const [own, other] = await Promise.all(
    [locale, verso(locale)].map((each) => loadWords(each, 'class', fetch)),
  );
  if (own === undefined || other === undefined) throw new Error('words for each language');
  const side =
    locale === 'fr' ? { fr: own.words, en: other.words } : { fr: other.words, en: own.words };
  return { t: own.words, side };
}

/** For a page's `entries`. */
export const everyLocale = () => LOCALES.map((locale) => ({ locale }));
