import { json } from '@sveltejs/kit';
import { LOCALES } from '#lib/i18n/locales.ts';
import { stringsOf } from '#lib/i18n/strings.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => LOCALES.map((locale) => ({ locale }));

/** The interface's words: inlined in each prerendered page, fetched once by the client after. */
export const GET: RequestHandler = ({ params }) => json(stringsOf(params.locale));
