import { cpSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { type BrowserProcess, startBrowserProcess } from './browser-process.ts';
import { withoutServiceWorker } from './offline.ts';
import { startServer } from '../../../scripts/serve-build.mjs';

/** The app on a server of this test's own, which it may stop. */
export type Site = {
  readonly origin: string;
  /** The first page, ending in a slash. */
  readonly url: string;
  readonly port: number;
  /** What is served. */
  readonly folder: string;
  close(): Promise<void>;
};

type Fixtures = {
  /** The folder that is served, as `test.use({ folder: … })` says. */
  folder: string;
  basePath: string;
  /** Serve a copy that the test may change. */
  ownCopy: boolean;
  site: Site;
  /** Starts a browser that the test may kill; none outlives the test. */
  startBrowser: (profile: string) => Promise<BrowserProcess>;
  /** Everything that the browser complained of: refused by a policy, failed, thrown. */
  complaints: string[];
};

export const test = base.extend<Fixtures>({
  folder: ['build', { option: true }],
  basePath: ['', { option: true }],
  ownCopy: [false, { option: true }],

  // What the app stores for use offline is four megabytes: only for tests that ask for it.
  context: async ({ context }, use, testInfo) => {
    if (!testInfo.tags.includes('@installed')) await withoutServiceWorker(context);
    await use(context);
  },

  site: async ({ folder, basePath, ownCopy }, use, testInfo) => {
    const served = ownCopy ? testInfo.outputPath('site') : folder;
    if (ownCopy) cpSync(folder, served, { recursive: true });
    const site = await startServer({ folder: served, base: basePath });
    await use({ ...site, folder: served });
    await site.close();
  },

  baseURL: async ({ site }, use) => {
    await use(site.url);
  },

  // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern, and this needs none
  startBrowser: async ({}, use) => {
    const started: BrowserProcess[] = [];
    await use(async (profile) => {
      const browser = await startBrowserProcess(profile);
      started.push(browser);
      return browser;
    });
    for (const browser of started) await browser.kill();
  },

  complaints: async ({ context }, use) => {
    const complaints: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        complaints.push(`${message.page()?.url() ?? ''}: ${message.text()}`);
      }
    });
    context.on('weberror', (error) => {
      complaints.push(error.error().message);
    });
    await use(complaints);
  },
});

export { expect } from '@playwright/test';
