import { LOCALES } from '#lib/i18n/locales.ts';
import { basePath } from '../../paths.ts';
import type { AboutPage } from './about-text.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((locale) => ({ locale }));

export const load: PageLoad = async ({ params, fetch }) => {
  const response = await fetch(`${basePath()}/${params.locale}/about.json`);
  // Our own file, made from `locales/` by the same build.
  const page: AboutPage = await response.json();
  return page;
};
