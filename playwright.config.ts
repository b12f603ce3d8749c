import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './scripts/find-browser.mjs';

/**
 * Browser tests at a phone's size: of the finished builds (`build/`, `build-subpath/`), and of the
 * store with every fault that it must survive.
 */
export default defineConfig({
  testDir: 'tests',
  projects: [
    // Three browsers, their phones and a server on two cores: a machine that held its breath gets
    // a second try, which is told. What must not lose an answer gets none.
    { name: 'app', testMatch: 'e2e/*.spec.ts', retries: 1 },
    { name: 'faults', testMatch: 'faults/*.spec.ts' },
  ],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 15_000 },
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
