import { type BrowserContext, type Page, expect } from '@playwright/test';
import type { Site } from './fixtures.ts';

/** Waits until the page is served by the service worker, with everything stored. */
export async function waitUntilControlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Takes the network away for good: no server, and a browser that knows it is offline. */
export async function goOffline(page: Page, site: Site): Promise<void> {
  await site.close();
  await page.context().setOffline(true);
  await expect(fetch(site.origin)).rejects.toThrow();
}

/** As in a browser that has no service workers: the app comes from the network at every visit. */
export async function withoutServiceWorker(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
}
