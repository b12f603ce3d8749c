import { LOCALES } from '#lib/i18n/locales.ts';
import { loadSheetWords } from '../../sheet/words.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((locale) => ({ locale }));

export const load: PageLoad = async ({ params: { locale }, fetch }) => ({
  sheet: await loadSheetWords(locale, fetch),
});
