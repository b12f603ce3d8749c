/**
 * The service worker: the whole app in one precache, so that every page opens with no network.
 * A new version waits until somebody accepts it (`acceptUpdate` in `ui/pwa`), since a page in use
 * must not change under the reader's hands.
 */
import { clientsClaim } from 'workbox-core';
import {
  type PrecacheEntry,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  getCacheKeyForURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

import { GENERATOR_SCRIPT, MODEL_CACHE } from '../worker/model-cache.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

/** Relative to this script, and so right under every base path. */
const FALLBACK = '200.html';

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const message: unknown = event.data;
  if (typeof message === 'object' && message !== null && 'type' in message) {
    if (message.type === 'SKIP_WAITING') void self.skipWaiting();
  }
});

// The first visit too works offline from its first page on, with no reload.
clientsClaim();
cleanupOutdatedCaches();

// Pages read their own query strings; the stored page is the same for all of them.
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/.*/] });

// Too large for everybody, kept by who makes a quiz.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && GENERATOR_SCRIPT.test(url.pathname),
  async ({ request, url }) => {
    const kept = await (await caches.open(MODEL_CACHE)).match(url.href);
    return kept ?? fetch(request);
  },
);

const fallback = createHandlerBoundToURL(FALLBACK);

registerRoute(
  new NavigationRoute((options) => {
    const { origin, pathname, search } = options.url;
    // As a host does: `/fr` is answered with `/fr/`, which is prerendered.
    if (!pathname.endsWith('/') && getCacheKeyForURL(`${origin}${pathname}/`) !== undefined) {
      return Promise.resolve(Response.redirect(`${origin}${pathname}/${search}`, 308));
    }
    return fallback(options);
  }),
);
