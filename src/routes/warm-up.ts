import type { Locale } from '#lib/core/language.ts';

/** How long a busy page may put it off, in milliseconds. */
const LATEST_MILLIS = 2000;

/**
 * Fetches the code that the way to the first question does without, as soon as the page is idle:
 * from then on an open page needs no file any more, not even one that a newer version has replaced.
 * What fails now is fetched when it is wanted. `after` is called when all has come or failed.
 */
export function warmUp(locale: Locale, after: () => unknown): void {
  const fetchAll = () => {
    void import('./warm-list.ts')
      .then(({ fetchTheRest }) => fetchTheRest(locale))
      .then(after, after);
  };
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(fetchAll, { timeout: LATEST_MILLIS });
  else setTimeout(fetchAll, LATEST_MILLIS / 4);
}
