/**
 * `npm test`: everything that must hold, in the order in which a mistake is found soonest. What looks
 * at the code runs beside what is built and tried without a browser, for neither keeps two cores busy.
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

/** @typedef {import('./run-step.mjs').Step} Step */

/** @type {Step} */
const SYNC = { name: 'sync', command: ['svelte-kit', 'sync'] };

/** `types` reads the plain TypeScript of tsconfig.json too. @type {Step[]} */
const CHECKS = [
  { name: 'types', command: ['svelte-check', '--fail-on-warnings', '--output', 'machine'] },
  { name: 'types-worker', command: ['tsc', '--noEmit', '-p', 'src/service-worker'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'format', command: ['prettier', '--check', '.'] },
  { name: 'unused', command: ['knip'] },
];

/** @type {Step[]} */
const BUILDS = [
  { name: 'banks', command: ['node', 'scripts/check-banks.mjs'] },
  { name: 'build', command: ['vite', 'build'] },
  { name: 'size', command: ['size-limit'], needs: 'build' },
  {
    name: 'build-subpath',
    command: ['vite', 'build'],
    env: { BASE_PATH: '/recto', RECTO_BUILD_DIR: 'build-subpath', RECTO_COMPRESS: 'no' },
    needs: 'build',
  },
];

/** @type {Step} */
const UNIT = {
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
};

/** @type {Step} */
const BROWSER = {
  name: 'browser',
  command: ['playwright', 'test'],
  report: BROWSER_REPORT,
  needs: 'build-subpath',
  live: true,
};

/** What steps need one another, and what they found. */
class Findings {
  passed = 0;
  failed = 0;
  skipped = 0;
  again = 0;
  /** @type {Set<string>} */
  broken = new Set();
}

/**
 * One step after another.
 * @param {Step[]} steps
 * @param {Findings} findings
 */
async function runInTurn(steps, findings) {
  for (const step of steps) {
    if (step.needs !== undefined && findings.broken.has(step.needs)) {
      findings.broken.add(step.name);
      findings.failed += 1;
      console.log(`✗ ${step.name}: not run, since ${step.needs} failed`);
      continue;
    }
    const { passed, seconds, output } = await runOrRefuse(step);
    console.log(`${passed ? '✓' : '✗'} ${step.name} (${seconds.toFixed(1)} s)`);
    const shown = passed ? skippedLines(output) : output;
    if (shown !== '') console.log(shown);

    const count = step.report === undefined ? null : countTests(step.report);
    findings.passed += count?.passed ?? 0;
    findings.skipped += count?.skipped ?? 0;
    findings.failed += count?.failed ?? 0;
    findings.again += count?.again ?? 0;
    if (passed) continue;
    findings.broken.add(step.name);
    if ((count?.failed ?? 0) === 0) findings.failed += 1;
  }
}

/**
 * What tests say that cannot run here.
 * @param {string} output
 */
function skippedLines(output) {
  return output.match(/^skipped: .*$/gm)?.join('\n') ?? '';
}

/** @param {string[]} wanted names of steps; none means all */
async function testAll(wanted) {
  const findings = new Findings();
  /** @param {Step[]} steps */
  const run = (steps) =>
    runInTurn(
      steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name)),
      findings,
    );
  await run([SYNC]);
  await Promise.all([run(CHECKS), run([...BUILDS, UNIT])]);
  // Alone, so that nothing waits longer for a page than a person would.
  await run([BROWSER]);
  return findings;
}

/** @param {Step} step */
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
const { passed, failed, skipped, again } = await testAll(process.argv.slice(2));
console.log(`(${((performance.now() - began) / 60_000).toFixed(1)} minutes)`);
if (again > 0) console.log(`passed only at the second try: ${String(again)}`);
const alsoSkipped = skipped > 0 ? `, ${String(skipped)} skipped` : '';
console.log(`tests: ${String(passed)} passed, ${String(failed)} failed${alsoSkipped}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
