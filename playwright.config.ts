import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './scripts/find-browser.mjs';

/**
 * Browser tests at a phone's size: of the finished builds (`build/`, `build-subpath/`), and of the
 * store with every fault that it must survive.
 */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/*.spec.ts', 'faults/*.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  use: {
    viewport: { width: 360, height: 740 },
    locale: 'fr-FR',
    // A trace takes a third of the time: `npx playwright test <file> --trace retain-on-failure`.
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findBrowser(), args: BROWSER_FLAGS },
  },
});
