import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Page, chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../../scripts/find-browser.mjs';

/** A browser of our own process on a profile that outlives it, so that a test can kill it. */
export type BrowserProcess = {
  readonly page: Page;
  /** SIGKILL to the browser and all its children, as a phone does that needs the memory. */
  kill(): Promise<void>;
};

const START_TRIES = 200;
const START_WAIT_MILLIS = 50;

/** The browser writes its debugging port here once it listens. */
async function readDebuggingPort(profile: string): Promise<string> {
  for (let tries = 0; tries < START_TRIES; tries += 1) {
    try {
      const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
      if (port !== undefined && port !== '') return port;
    } catch {
      // not there yet
    }
    await setTimeout(START_WAIT_MILLIS);
  }
  throw new Error('The browser did not open its debugging port');
}

function ended(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => child.once('exit', resolve));
}

export async function startBrowserProcess(profile: string): Promise<BrowserProcess> {
  mkdirSync(profile, { recursive: true });
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(
    findBrowser(),
    [
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--window-size=360,740',
      '--no-first-run',
      '--hide-crash-restore-bubble',
      '--lang=fr-FR',
      ...BROWSER_FLAGS,
      'about:blank',
    ],
    // a process group of its own, so that one signal reaches every child
    { detached: true, stdio: 'ignore' },
  );
  const port = await readDebuggingPort(profile);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = context.pages()[0] ?? (await context.newPage());

  return {
    page,
    async kill() {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const gone = ended(child);
      process.kill(-child.pid, 'SIGKILL');
      await gone;
      // what is left of the connection
      await browser.close().catch(() => undefined);
    },
  };
}
