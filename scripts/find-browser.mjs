/**
 * The Chromium that tests, benchmarks and pictures run in: a browser that is here already, else one
 * that the system's packages give, else Playwright's download. `node scripts/find-browser.mjs`
 * prints its path.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/** The headless shell first: it draws no window around the page, and is a fifth faster. */
const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Told to people whose machine has no browser and lets nobody fetch one. */
const NO_BROWSER =
  'No Chromium was found or could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one.';

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A browser that is on this machine now, or null. Looks, and changes nothing.
 *
 * @returns {string | null}
 */
export function findInstalledBrowser() {
  const { CHROMIUM_PATH: chosen = '', PATH = '' } = process.env;
  if (chosen !== '') {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, which is no program that can be run.`);
  }
  const folders = PATH.split(delimiter);
  const onPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [chromium.executablePath(), ...onPath, ...SYSTEM_PATHS];
  return candidates.find(isExecutable) ?? null;
}

/**
 * Runs an installer with its output on standard error; true when it went well.
 *
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  const { status } = spawnSync(program, args, { stdio: ['ignore', 2, 2] });
  return status === 0;
}

function installFromSystemPackages() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
  } catch {
    return false;
  }
  run('apt-get', ['update']);
  return ['chromium-headless-shell', 'chromium'].some((name) =>
    run('apt-get', ['install', '-y', '--no-install-recommends', name]),
  );
}

/**
 * The path of a browser, installing one when there is none.
 *
 * @returns {string}
 */
export function findBrowser() {
  const installed = findInstalledBrowser();
  if (installed !== null) return installed;
  console.error('No Chromium here yet: installing one.');
  if (installFromSystemPackages() || run('npx', ['playwright', 'install', 'chromium'])) {
    const fresh = findInstalledBrowser();
    if (fresh !== null) return fresh;
  }
  throw new Error(NO_BROWSER);
}

/** What Chromium is started with: quiet on the network, and able to run as root. */
export const BROWSER_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(findBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
