/** Reads how many tests ran from the runners' own JSON reports. */
import { existsSync, readFileSync } from 'node:fs';

/**
 * `again`: how many of those passed only at their second try.
 * @typedef {{ passed: number, failed: number, skipped: number, again: number }} Count
 */

/**
 * @param {string} path a JSON report of vitest or of Playwright
 * @returns {Count | null} null when the runner left no report, and so ended before its time
 */
export function countTests(path) {
  if (!existsSync(path)) return null;
  /** @type {unknown} */
  const report = JSON.parse(readFileSync(path, 'utf8'));
  if (!isRecord(report)) return null;
  if (isRecord(report['stats'])) {
    const { expected, flaky, unexpected, skipped } = report['stats'];
    return {
      passed: asCount(expected) + asCount(flaky),
      failed: asCount(unexpected),
      skipped: asCount(skipped),
      again: asCount(flaky),
    };
  }
  return {
    passed: asCount(report['numPassedTests']),
    failed: asCount(report['numFailedTests']),
    skipped: asCount(report['numPendingTests']) + asCount(report['numTodoTests']),
    again: 0,
  };
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === 'object' && value !== null;
}

/** @param {unknown} value */
function asCount(value) {
  if (typeof value !== 'number') throw new Error('The report of a test runner lacks a count.');
  return value;
}
