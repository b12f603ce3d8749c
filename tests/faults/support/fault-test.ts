import { type Page, test as base } from '@playwright/test';
import { type BrowserProcess, startBrowserProcess } from '../../e2e/support/browser-process.ts';
import { servePage } from '../../support/store-page/serve-page.ts';

/** `npm run test:faults` repeats what chance has a hand in; `npm test` only looks whether it works. */
export function rounds(all: number, few: number): number {
  return process.env['RECTO_FAULTS'] === 'all' ? all : few;
}

/** Opens the page of the faults, in which nothing has been opened yet. */
export async function openFaultPage(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => 'faultPage' in window);
}

type Fixtures = {
  /** The page of the faults, open. */
  faults: Page;
  /** Starts a browser that the test may kill; none outlives the test. */
  startBrowser: (profile: string) => Promise<BrowserProcess>;
};

export const test = base.extend<Fixtures, { faultUrl: string }>({
  faultUrl: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern, and this needs none
    async ({}, use) => {
      const site = await servePage('tests/faults/fault-page.ts');
      await use(site.url);
      await site.close();
    },
    { scope: 'worker' },
  ],

  faults: async ({ page, faultUrl }, use) => {
    await openFaultPage(page, faultUrl);
    await use(page);
  },

  // eslint-disable-next-line no-empty-pattern -- as above
  startBrowser: async ({}, use) => {
    const started: BrowserProcess[] = [];
    await use(async (profile) => {
      const browser = await startBrowserProcess(profile);
      started.push(browser);
      return browser;
    });
    for (const browser of started) await browser.kill();
  },
});

export { expect } from '@playwright/test';
