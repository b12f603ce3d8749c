import { everyLocale, loadClassWords } from '../words.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = everyLocale;

export const load: PageLoad = async ({ params: { locale }, fetch }) => ({
  class: await loadClassWords(locale, fetch),
});
