import { createInstance, type Resource, type TFunction, type i18n } from 'i18next';
import type { Locale } from '#lib/core/language.ts';
import type { PageNamespace } from './page-namespaces.ts';

/** Every namespace by its name, `common` where none is named: `t('quiz:next')`. */
export type Translate = TFunction<
  [
    'common',
    'home',
    'instruction',
    'kind',
    'open',
    'problem',
    'quiz',
    'settings',
    'summary',
    'text',
  ]
>;

/**
 * One locale's words. A function of its input (no shared instance), so that pages of both locales
 * can be prerendered side by side. `t(key, { lng })` reads an instruction in the other language.
 */
export function createTranslator(locale: Locale, strings: Resource): Translate {
  return createInstanceFor(locale, strings).getFixedT(locale, null);
}

function createInstanceFor(locale: Locale, strings: Resource): i18n {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: strings,
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}

/** Words that come only with the pages that need them. */
export type PageWords<Page extends PageNamespace> = TFunction<Page>;

/** These words only: `t('title')`. */
export function createPageWords<Page extends PageNamespace>(
  locale: Locale,
  page: Page,
  strings: Resource,
): PageWords<Page> {
  return createInstanceFor(locale, strings).getFixedT<Page, undefined, Page>(locale, page);
}

/** Whether this may be the words that `stringsOf` or `pageStringsOf` gave: our own file, made by the same build. */
export function isResource(value: unknown): value is Resource {
  return typeof value === 'object' && value !== null && 'fr' in value && 'en' in value;
}
