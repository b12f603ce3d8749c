/** How long a text takes from its letters to its bank, in the app's own Worker. */
import { type Page, chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/find-browser.mjs';
import { slowDownProcesses } from './slow-process.ts';
import { renderersOf, thousandWords } from './measure-analysis.ts';
import { visit } from '../e2e/support/visit.ts';
import { wording } from '../e2e/support/wording.ts';

const WARM_RUNS = 4;

/** Milliseconds. */
export interface MakingTimes {
  /** With the Worker to start, and its models and lists to fetch, on this machine's network. */
  readonly first: number;
  /** The same text again, in the same Worker. */
  readonly warm: readonly number[];
}

/** Makes a bank of the text that the page has, and gives the duration that the app itself noted. */
async function make(page: Page): Promise<number> {
  await page.evaluate(() => performance.clearMeasures('recto:generate'));
  await page.getByRole('button', { name: wording('fr', 'create:make') }).click();
  await page.waitForFunction(() => performance.getEntriesByName('recto:generate').length > 0, {
    timeout: 120_000,
  });
  return page.evaluate(() => performance.getEntriesByName('recto:generate')[0]?.duration ?? NaN);
}

/** A thousand French words at a slower CPU, in a page that was opened at full speed. */
export async function measureMaking(url: string, slowdown: number): Promise<MakingTimes> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage();
    await visit(page, `${url}fr/create/`);
    await page.getByRole('textbox', { name: wording('fr', 'create:text') }).fill(thousandWords());
    const endSlowness = slowDownProcesses(await renderersOf(browser), slowdown);
    const first = await make(page);
    const warm: number[] = [];
    for (let run = 0; run < WARM_RUNS; run += 1) warm.push(await make(page));
    await endSlowness();
    return { first, warm };
  } finally {
    await browser.close();
  }
}
