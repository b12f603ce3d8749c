import { json } from '@sveltejs/kit';
import { LOCALES } from '#lib/i18n/locales.ts';
import { PAGE_NAMESPACES } from '#lib/i18n/page-namespaces.ts';
import { pageStringsOf } from '#lib/i18n/strings.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  LOCALES.flatMap((locale) => PAGE_NAMESPACES.map((page) => ({ locale, page })));

/** The words of some pages, kept out of the words that every page carries. */
export const GET: RequestHandler = ({ params }) => json(pageStringsOf(params.locale, params.page));
