import { error } from '@sveltejs/kit';
import type { Locale } from '#lib/core/language.ts';
import type { PageNamespace } from '#lib/i18n/page-namespaces.ts';
import { createPageWords, isResource, type PageWords } from '#lib/i18n/translator.ts';
import { basePath } from './paths.ts';

/** For a page's `load`: the words that only it and its neighbours need. */
export async function loadWords<Page extends PageNamespace>(
  locale: Locale,
  page: Page,
  load: typeof fetch,
): Promise<{ words: PageWords<Page> }> {
  const response = await load(`${basePath()}/${locale}/words/${page}.json`);
  const strings: unknown = await response.json();
  if (!isResource(strings)) error(500);
  return { words: createPageWords(locale, page, strings) };
}
