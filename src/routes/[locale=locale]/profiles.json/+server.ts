import { json } from '@sveltejs/kit';
import { LOCALES } from '#lib/i18n/locales.ts';
import { profilesStringsOf } from '#lib/i18n/strings.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => LOCALES.map((locale) => ({ locale }));

/** The words of one page, kept out of the words that every page carries. */
export const GET: RequestHandler = ({ params }) => json(profilesStringsOf(params.locale));
