/** How long a text takes from its letters to its trees, in the app's own Worker. */
import { readFileSync } from 'node:fs';
import { type Browser, type Page, chromium } from '@playwright/test';
import { countWords } from '#lib/text/blocks/count-words.ts';
import { readSource } from '#lib/text/read-source.ts';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/find-browser.mjs';
import { slowDownProcesses } from './slow-process.ts';
import { visit } from '../e2e/support/visit.ts';
import { wording } from '../e2e/support/wording.ts';

const SOURCES = ['src/content/mask-1985/source.fr.md', 'tests/fixtures/texts/phare.fr.md'];
const WORDS = 1000;
const WARM_RUNS = 7;

/** Milliseconds. */
export interface AnalysisTimes {
  /** With the Worker to start and the models to fetch, on this machine's network, and to read. */
  readonly first: number;
  /** The same text again, in the same Worker. */
  readonly warm: readonly number[];
  /** How much longer a fixed computation in the Worker takes than without throttling. */
  readonly slowdown: number;
}

/** The lines of our own texts in turn, until they hold a thousand words. */
export function thousandWords(): string {
  const lines = SOURCES.flatMap((file) => {
    const source = readSource(readFileSync(file, 'utf8'));
    return source.ok ? source.value.body.split('\n') : [];
  }).filter((line) => line.trim() !== '');
  const taken: string[] = [];
  for (let words = 0; words < WORDS;) {
    const line = lines[taken.length % lines.length] ?? '';
    taken.push(line);
    words += countWords(line);
  }
  return taken.join('\n');
}

/** A page and its Worker share a process; which one it is the browser does not tell. */
export async function renderersOf(browser: Browser): Promise<number[]> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** Milliseconds of a fixed computation in the page's Worker. */
async function spin(page: Page): Promise<number> {
  const [worker] = page.workers();
  if (worker === undefined) throw new Error('The page has no Worker');
  return worker.evaluate(() => {
    const began = performance.now();
    let sum = 0;
    for (let turn = 0; turn < 1e8; turn += 1) sum = (sum * 31 + turn) | 0;
    return performance.now() - began + sum * 0;
  });
}

/** Analyses the text that the page has, and gives the duration that the app itself noted. */
async function analyse(page: Page): Promise<number> {
  await page.evaluate(() => performance.clearMeasures('recto:analyse'));
  await page.getByRole('button', { name: wording('fr', 'grammar:analyse') }).click();
  await page.waitForFunction(() => performance.getEntriesByName('recto:analyse').length > 0);
  return page.evaluate(() => performance.getEntriesByName('recto:analyse')[0]?.duration ?? NaN);
}

/** A thousand French words at a slower CPU, in a page that was opened at full speed. */
export async function measureAnalysis(url: string, slowdown: number): Promise<AnalysisTimes> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage();
    await visit(page, `${url}fr/grammar/`);
    await page.getByRole('textbox').fill(thousandWords());
    const endSlowness = slowDownProcesses(await renderersOf(browser), slowdown);
    const first = await analyse(page);
    const warm: number[] = [];
    for (let run = 0; run < WARM_RUNS; run += 1) warm.push(await analyse(page));
    const slow = await spin(page);
    await endSlowness();
    const fast = await spin(page);
    return { first, warm, slowdown: slow / fast };
  } finally {
    await browser.close();
  }
}
