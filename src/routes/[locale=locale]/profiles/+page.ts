import { error } from '@sveltejs/kit';
import { LOCALES } from '#lib/i18n/locales.ts';
import { createProfilesWords, isResource } from '#lib/i18n/translator.ts';
import { basePath } from '../../paths.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((locale) => ({ locale }));

export const load: PageLoad = async ({ params: { locale }, fetch }) => {
  const response = await fetch(`${basePath()}/${locale}/profiles.json`);
  const strings: unknown = await response.json();
  if (!isResource(strings)) error(500);
  return { words: createProfilesWords(locale, strings) };
};
