import type { Resource } from 'i18next';
import { createTranslator } from '#lib/i18n/translator.ts';
import { basePath } from '../paths.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params: { locale }, fetch }) => {
  const response = await fetch(`${basePath()}/${locale}/strings.json`);
  // Our own file, made from `locales/` by the same build.
  const strings: Resource = await response.json();
  return { locale, t: createTranslator(locale, strings) };
};
