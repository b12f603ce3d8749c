import { LOCALES } from '#lib/i18n/locales.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => LOCALES.map((locale) => ({ locale }));
