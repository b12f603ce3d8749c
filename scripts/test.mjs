/**
 * `npm test`: everything that must hold, in the order in which a mistake is found soonest.
 * `npm test -- types unit` runs only the steps of these names.
 *
 * Ends with the line `tests: N passed, M failed`, counted from the reports of vitest and
 * Playwright; a failed step without a failed test of its own counts as one.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { countTests } from './count-tests.mjs';
import { findBrowser } from './find-browser.mjs';
import { runStep } from './run-step.mjs';

const UNIT_REPORT = 'reports/vitest.json';
const BROWSER_REPORT = 'reports/playwright.json';

/** @type {import('./run-step.mjs').Step[]} */
const STEPS = [
  { name: 'sync', command: ['svelte-kit', 'sync'] },
  { name: 'types', command: ['svelte-check', '--fail-on-warnings', '--output', 'machine'] },
  { name: 'types-code', command: ['tsc', '--noEmit'] },
  { name: 'types-worker', command: ['tsc', '--noEmit', '-p', 'src/service-worker'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'format', command: ['prettier', '--check', '.'] },
  { name: 'unused', command: ['knip'] },
  {
    name: 'unit',
    command: [
      'vitest',
      'run',
      '--silent=passed-only',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
    ],
    report: UNIT_REPORT,
  },
  { name: 'banks', command: ['node', 'scripts/check-banks.mjs'] },
  { name: 'build', command: ['vite', 'build'] },
  { name: 'size', command: ['size-limit'], needs: 'build' },
  {
    name: 'build-subpath',
    command: ['vite', 'build'],
    env: { BASE_PATH: '/recto', RECTO_BUILD_DIR: 'build-subpath' },
    needs: 'build',
  },
  {
    name: 'browser',
    command: ['playwright', 'test'],
    report: BROWSER_REPORT,
    needs: 'build-subpath',
    live: true,
  },
];

/** @param {string[]} wanted names of steps; none means all */
async function testAll(wanted) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {Set<string>} */
  const broken = new Set();
  const steps = STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

  for (const step of steps) {
    if (step.needs !== undefined && broken.has(step.needs)) {
      broken.add(step.name);
      total.failed += 1;
      console.log(`✗ ${step.name}: not run, since ${step.needs} failed`);
      continue;
    }
    const { passed, seconds, output } = await runOrRefuse(step);
    console.log(`${passed ? '✓' : '✗'} ${step.name} (${seconds.toFixed(1)} s)`);
    if (!passed) console.log(output);

    const count = step.report === undefined ? null : countTests(step.report);
    total.passed += count?.passed ?? 0;
    total.skipped += count?.skipped ?? 0;
    total.failed += count?.failed ?? 0;
    if (passed) continue;
    broken.add(step.name);
    if ((count?.failed ?? 0) === 0) total.failed += 1;
  }
  return total;
}

/** @param {import('./run-step.mjs').Step} step */
async function runOrRefuse(step) {
  if (step.report !== undefined) rmSync(step.report, { force: true });
  if (step.name !== 'browser') return runStep(step);
  try {
    return await runStep({ ...step, env: { CHROMIUM_PATH: findBrowser() } });
  } catch (error) {
    return { passed: false, seconds: 0, output: error instanceof Error ? error.message : 'failed' };
  }
}

mkdirSync('reports', { recursive: true });
const began = performance.now();
const { passed, failed, skipped } = await testAll(process.argv.slice(2));
console.log(`(${((performance.now() - began) / 60_000).toFixed(1)} minutes)`);
const alsoSkipped = skipped > 0 ? `, ${String(skipped)} skipped` : '';
console.log(`tests: ${String(passed)} passed, ${String(failed)} failed${alsoSkipped}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
