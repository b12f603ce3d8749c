import { loadBundledBank, loadIndex } from '../../../library.ts';
import type { PageLoad } from './$types';

/** The bundled texts are found by their links on the home pages; others come by the fallback page. */
export const load: PageLoad = async ({ params, fetch }) => {
  const index = await loadIndex(fetch);
  const isBundled = index.some(({ id }) => id === params.id);
  return { id: params.id, bundled: isBundled ? await loadBundledBank(params.id, fetch) : null };
};
