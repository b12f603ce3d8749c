import { LOCALES } from '#lib/i18n/locales.ts';
import { loadWords } from '../../load-words.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((locale) => ({ locale }));

export const load: PageLoad = ({ params: { locale }, fetch }) =>
  loadWords(locale, 'grammar', fetch);
