import type { Page, Response } from '@playwright/test';

/**
 * Opens a page and waits until it hears taps and keys: what is done to the prerendered page before
 * that is done to a picture of it.
 */
export async function visit(page: Page, url: string): Promise<Response | null> {
  const response = await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('recto:interactive').length > 0);
  return response;
}
