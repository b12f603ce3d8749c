import { error } from '@sveltejs/kit';
import { createTranslator, isResource } from '#lib/i18n/translator.ts';
import { basePath } from '../paths.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params: { locale }, fetch }) => {
  const response = await fetch(`${basePath()}/${locale}/strings.json`);
  const strings: unknown = await response.json();
  if (!isResource(strings)) error(500);
  return { locale, t: createTranslator(locale, strings) };
};
