import { defineConfig } from '@playwright/test';
import everyday from '../../playwright.config.ts';

/** For `npm run test:faults`: only what the store must survive. */
export default defineConfig({
  ...everyday,
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  reporter: [['list']],
});
