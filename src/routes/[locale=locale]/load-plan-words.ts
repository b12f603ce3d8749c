import { error } from '@sveltejs/kit';
import type { Locale } from '#lib/core/language.ts';
import { createPlanWords, isResource, type PlanWords } from '#lib/i18n/translator.ts';
import { basePath } from '../paths.ts';

/** The words of the pages that plan study. */
export async function loadPlanWords(
  locale: Locale,
  load: typeof fetch,
): Promise<{ words: PlanWords }> {
  const response = await load(`${basePath()}/${locale}/plan.json`);
  const strings: unknown = await response.json();
  if (!isResource(strings)) error(500);
  return { words: createPlanWords(locale, strings) };
}
