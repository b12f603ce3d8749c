import { test as base } from '@playwright/test';
import { startServer } from '../../../scripts/serve-build.mjs';

/** The app on a server of this test's own, which it may stop. */
export type Site = {
  readonly origin: string;
  /** The first page, ending in a slash. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
};

type Fixtures = {
  /** The folder that is served, as `test.use({ folder: … })` says. */
  folder: string;
  basePath: string;
  site: Site;
  /** Everything that the browser complained of: refused by a policy, failed, thrown. */
  complaints: string[];
};

export const test = base.extend<Fixtures>({
  folder: ['build', { option: true }],
  basePath: ['', { option: true }],

  site: async ({ folder, basePath }, use) => {
    const site = await startServer({ folder, base: basePath });
    await use(site);
    await site.close();
  },

  baseURL: async ({ site }, use) => {
    await use(site.url);
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
