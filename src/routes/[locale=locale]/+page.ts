import { LOCALES } from '#lib/i18n/locales.ts';
import { loadIndex } from '../library.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((locale) => ({ locale }));

export const load: PageLoad = async ({ fetch }) => ({ index: await loadIndex(fetch) });
