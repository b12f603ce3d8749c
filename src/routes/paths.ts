import { resolve } from '$app/paths';
import type { Locale } from '#lib/core/language.ts';

/** The pages below a locale, by the first part of their path; '' is home. */
export type Page =
  | ''
  | 'text'
  | 'quiz'
  | 'summary'
  | 'study'
  | 'exam'
  | 'aside'
  | 'create'
  | 'open'
  | 'grammar'
  | 'progress'
  | 'profiles'
  | 'about'
  | 'settings'
  | 'join'
  | 'class'
  | 'sheet';

/** Where the app lives on its host: '' or '/recto'. */
export function basePath(): string {
  return resolve('/').replace(/\/$/, '');
}

/** The address of a page, with the base path and the trailing slash that every page has. */
export function pathTo(locale: Locale, page: Page = '', id = ''): string {
  const parts = [locale, page, encodeURIComponent(id)].filter((part) => part !== '');
  return `${basePath()}/${parts.join('/')}/`;
}

export function bankPath(id: string): string {
  return `${basePath()}/banks/${encodeURIComponent(id)}.json`;
}

export function bankIndexPath(): string {
  return `${basePath()}/banks/index.json`;
}

/** Ends in a slash. */
export function modelsPath(): string {
  return `${basePath()}/models/`;
}
