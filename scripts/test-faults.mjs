/**
 * `npm run test:faults`: everything that must not lose an answer, as often as chance needs to show
 * a fault, and what is too large for every day. `npm test` has the same with few repetitions.
 */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browser.mjs';

const RUNS = [
  ['vitest', 'run', 'tests/faults'],
  ['playwright', 'test', '--config', 'tests/faults/playwright.config.ts'],
];

const env = { ...process.env, RECTO_FAULTS: 'all', CHROMIUM_PATH: findBrowser() };
for (const run of RUNS) {
  const { status } = spawnSync('npx', ['--no-install', ...run], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = 1;
}
