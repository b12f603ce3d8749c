import { createContext } from 'svelte';
import { verso, type Lang, type Locale } from '#lib/core/language.ts';
import type { PageWords } from '#lib/i18n/translator.ts';
import { loadWords } from '../../load-words.ts';

/** The words of what is handed out, filled in and collected: in the page's language, and in each. */
export interface SheetWords {
  readonly t: PageWords<'sheet'>;
  readonly side: Readonly<Record<Lang, PageWords<'sheet'>>>;
}

export const [useSheetWords, setSheetWords] = createContext<SheetWords>();

/** For a page's `load`. */
export async function loadSheetWords(
  locale: Locale,
  fetch: typeof globalThis.fetch,
): Promise<SheetWords> {
  const [{ words: own }, { words: other }] = await Promise.all([
    loadWords(locale, 'sheet', fetch),
    loadWords(verso(locale), 'sheet', fetch),
  ]);
  return { t: own, side: locale === 'fr' ? { fr: own, en: other } : { fr: other, en: own } };
}
