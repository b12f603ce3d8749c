import { LOCALES } from '#lib/i18n/locales.ts';
import { loadBundledBank, loadIndex } from '../../library.ts';
import { ABOUT } from './about-text.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((locale) => ({ locale }));

/** On the server, while prerendering: this long text is in no other page and in no JavaScript. */
export const load: PageServerLoad = async ({ params, fetch }) => {
  const index = await loadIndex(fetch);
  const banks = await Promise.all(index.map(({ id }) => loadBundledBank(id, fetch)));
  const credits = banks
    .filter((bank) => bank !== null)
    .map(({ id, title, source, translation }) => ({ id, title, source, translation }));
  return { about: ABOUT[params.locale], credits };
};
