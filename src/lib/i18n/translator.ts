import { createInstance, type Resource, type TFunction, type i18n } from 'i18next';
import type { Locale } from '#lib/core/language.ts';

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

/** The words of the page about grammar, which are too many to come with every page. */
export type GrammarWords = TFunction<'grammar'>;

/** Its own words only: `t('title')`. */
export function createGrammarWords(locale: Locale, strings: Resource): GrammarWords {
  return createInstanceFor(locale, strings).getFixedT(locale, 'grammar');
}

/** The words of the page that makes quizzes. */
export type CreateWords = TFunction<'create'>;

/** Its own words only: `t('title')`. */
export function createCreateWords(locale: Locale, strings: Resource): CreateWords {
  return createInstanceFor(locale, strings).getFixedT(locale, 'create');
}

/** The words of the pages that plan study. */
export type PlanWords = TFunction<'plan'>;

/** Their own words only: `t('undo')`. */
export function createPlanWords(locale: Locale, strings: Resource): PlanWords {
  return createInstanceFor(locale, strings).getFixedT(locale, 'plan');
}

/** The words of the page about progress. */
export type ProgressWords = TFunction<'progress'>;

/** Its own words only: `t('title')`. */
export function createProgressWords(locale: Locale, strings: Resource): ProgressWords {
  return createInstanceFor(locale, strings).getFixedT(locale, 'progress');
}

/** The words of the page about who studies. */
export type ProfilesWords = TFunction<'profiles'>;

/** Its own words only: `t('title')`. */
export function createProfilesWords(locale: Locale, strings: Resource): ProfilesWords {
  return createInstanceFor(locale, strings).getFixedT(locale, 'profiles');
}

/** Whether this may be the words that `stringsOf` gave: our own file, made by the same build. */
export function isResource(value: unknown): value is Resource {
  return typeof value === 'object' && value !== null && 'fr' in value && 'en' in value;
}
