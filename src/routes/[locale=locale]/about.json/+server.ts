import { json } from '@sveltejs/kit';
import { LOCALES } from '#lib/i18n/locales.ts';
import { loadBundledBank, loadIndex } from '../../library.ts';
import type { AboutPage } from '../about/about-page.ts';
import { ABOUT } from '../about/about-text.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => LOCALES.map((locale) => ({ locale }));

/** The long texts of one page, kept out of every page's JavaScript. */
export const GET: RequestHandler = async ({ params, fetch }) => {
  const index = await loadIndex(fetch);
  const banks = await Promise.all(index.map(({ id }) => loadBundledBank(id, fetch)));
  const credits = banks
    .filter((bank) => bank !== null)
    .map(({ id, title, source, translation }) => ({ id, title, source, translation }));
  const page: AboutPage = { about: ABOUT[params.locale], credits };
  return json(page);
};
