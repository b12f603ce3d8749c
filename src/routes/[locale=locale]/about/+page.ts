import { error } from '@sveltejs/kit';
import { LOCALES } from '#lib/i18n/locales.ts';
import { basePath } from '../../paths.ts';
import { isAboutPage } from './about-page.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((locale) => ({ locale }));

export const load: PageLoad = async ({ params, fetch }) => {
  const response = await fetch(`${basePath()}/${params.locale}/about.json`);
  const page: unknown = await response.json();
  if (!isAboutPage(page)) error(500);
  return page;
};
