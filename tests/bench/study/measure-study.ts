/** The store and the statistics with a hundred thousand reviews, in a page without the interface. */
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../../scripts/find-browser.mjs';
import { servePage } from '../../support/store-page/serve-page.ts';
import { quantileOf } from '../figure.ts';
import type { BackupTimes } from './bench-page.ts';
import { QuietMoments } from './quiet-moment.ts';

/** Milliseconds of each run. */
export interface StudyTimes {
  /** Of each run of many answers, what 95 % of them stay below. */
  readonly answers: readonly number[];
  /** The same of a single record put by idb-keyval: what the machine allows. */
  readonly puts: readonly number[];
  readonly openings: readonly number[];
  readonly statistics: readonly number[];
  readonly replays: readonly number[];
  /** The answers out of the database, before they can be replayed. */
  readonly readings: readonly number[];
  readonly backups: readonly BackupTimes[];
  /** How much longer a fixed computation took than ever, at the worst. */
  readonly disturbance: number;
}

const RUNS = 7;
const BACKUPS = 3;
const ANSWER_RUNS = 5;
const ANSWERS = 300;
const PAUSE_MILLIS = 10;

/** @param folder an empty one, for the browser's data */
export async function measureStudy(folder: string, cpuSlowdown: number): Promise<StudyTimes> {
  const site = await servePage('tests/bench/study/bench-page.ts');
  const open = () =>
    chromium.launchPersistentContext(folder, {
      executablePath: findBrowser(),
      args: BROWSER_FLAGS,
    });
  const quiet = new QuietMoments();
  let disturbance = 1;

  /** In a page that has just been loaded, as the app's is when it is opened. */
  async function inFreshPage<Value>(
    context: BrowserContext,
    measure: (page: Page) => Promise<Value>,
  ): Promise<Value> {
    const page = await context.newPage();
    await page.goto(site.url);
    await page.waitForFunction(() => 'benchPage' in window);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    const measured = await quiet.during(page, () => measure(page));
    disturbance = Math.max(disturbance, measured.disturbance);
    await page.close();
    return measured.value;
  }

  async function repeat<Value>(
    context: BrowserContext,
    runs: number,
    measure: (page: Page) => Promise<Value>,
  ): Promise<Value[]> {
    const values: Value[] = [];
    for (let run = 0; run < runs; run += 1) values.push(await inFreshPage(context, measure));
    return values;
  }

  try {
    const first = await open();
    const page = await first.newPage();
    await page.goto(site.url);
    await page.waitForFunction(() => 'benchPage' in window);
    await page.evaluate(() => window.benchPage.fill());
    await first.close();

    // Each time in a browser that was closed in between.
    const openings: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const context = await open();
      openings.push(
        await inFreshPage(context, (each) => each.evaluate(() => window.benchPage.open())),
      );
      await context.close();
    }

    const context = await open();
    const replays = await repeat(context, RUNS, (each) =>
      each.evaluate(() => window.benchPage.replay()),
    );
    const statistics = await repeat(context, RUNS, (each) =>
      each.evaluate(() => window.benchPage.statistics()),
    );
    const backups =
      cpuSlowdown === 1
        ? await repeat(context, BACKUPS, (each) => each.evaluate(() => window.benchPage.backup()))
        : [];
    const given = [ANSWERS, PAUSE_MILLIS] as const;
    const answers: number[][] = [];
    const puts: number[][] = [];
    // In turns, so that both meet the machine in the same mood.
    for (let run = 0; run < ANSWER_RUNS; run += 1) {
      const answer = (page: Page) =>
        page.evaluate((args) => window.benchPage.answer(...args), given);
      answers.push(await inFreshPage(context, answer));
      const put = (page: Page) => page.evaluate((args) => window.benchPage.putOne(...args), given);
      puts.push(await inFreshPage(context, put));
    }
    await context.close();
    return {
      answers: answers.map((millis) => quantileOf(millis, 0.95)),
      puts: puts.map((millis) => quantileOf(millis, 0.95)),
      openings,
      statistics,
      replays: replays.map(({ replay }) => replay),
      readings: replays.map(({ read }) => read),
      backups,
      disturbance,
    };
  } finally {
    await site.close();
  }
}
