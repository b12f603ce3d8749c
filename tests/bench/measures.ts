/** What `npm run bench` measures, once each; bench.ts repeats them and takes medians. */
import { type Browser, type Page, chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/find-browser.mjs';
import { answer, goOn, startQuiz, wayOf } from '../e2e/support/quiz.ts';
import { wording } from '../e2e/support/wording.ts';

/** A phone that is four times slower than this machine. */
const CPU_SLOWDOWN = 4;

/** "Slow 4G" as Chromium's own tools define it. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.44 * 1024 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};

const PHONE = { viewport: { width: 360, height: 740 }, locale: 'fr-FR' };

/** Milliseconds from the start of the navigation. */
type Load = { firstPaint: number; largestPaint: number; interactive: number };

/** A browser of our own for one measurement. */
async function withBrowser<Measured>(measure: (browser: Browser) => Promise<Measured>) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

async function slowDown(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return devtools;
}

/** "Interactive" is marked by the app itself, when its components are mounted and hear a tap. */
async function readLoad(page: Page): Promise<Load> {
  await page.waitForFunction(() =>
    ['recto:interactive', 'first-contentful-paint'].every(
      (name) => performance.getEntriesByName(name).length > 0,
    ),
  );
  // No helper functions in here: what runs in the page has only what it brings itself.
  const [firstPaint, interactive] = await page.evaluate(() =>
    ['first-contentful-paint', 'recto:interactive'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN,
    ),
  );
  const largestPaint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  return {
    firstPaint: firstPaint ?? Number.NaN,
    largestPaint,
    interactive: interactive ?? Number.NaN,
  };
}

/** The first visit, on a slow phone and a slow network. */
export function measureColdLoad(url: string): Promise<Load> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage(PHONE);
    const devtools = await slowDown(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    await page.goto(`${url}fr/`);
    return readLoad(page);
  });
}

/**
 * The app opened again with no network, in a browser that was closed in between: the service worker
 * too has to be started first.
 *
 * @param profile an empty folder for the browser's data
 */
export async function measureOfflineRepeat(url: string, profile: string): Promise<Load> {
  const options = { ...PHONE, executablePath: findBrowser(), args: BROWSER_FLAGS };
  const before = await chromium.launchPersistentContext(profile, options);
  const visit = await before.newPage();
  await visit.goto(`${url}fr/`);
  await visit.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await before.close();

  const after = await chromium.launchPersistentContext(profile, options);
  const page = await after.newPage();
  await after.setOffline(true);
  await slowDown(page);
  await page.goto(`${url}fr/`);
  const load = await readLoad(page);
  await after.close();
  return load;
}

/** From a tap on "check" until the answer is stored and said to be, and the next frame drawn. */
function measureCheck(page: Page): Promise<number> {
  const check = page.getByRole('button', { name: wording('fr', 'quiz:check') });
  return check.evaluate(
    (button, saved) => {
      const pattern = new RegExp(saved);
      return new Promise<number>((resolve) => {
        const began = performance.now();
        const observer = new MutationObserver(() => {
          if (!pattern.test(document.body.textContent)) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - began));
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        if (button instanceof HTMLElement) button.click();
      });
    },
    wording('fr', 'quiz:saved', false).source,
  );
}

/** The milliseconds of each question with choices in one quiz. */
export function measureAnswers(url: string): Promise<number[]> {
  return withBrowser(async (browser) => {
    const page = await browser.newPage(PHONE);
    await startQuiz(page, { url }, 'fr');
    await slowDown(page);
    const millis: number[] = [];
    do {
      if ((await wayOf(page, 'fr')) === 'choose') {
        await page.getByRole('main').locator('label:has(input[type=radio])').first().click();
        millis.push(await measureCheck(page));
      } else {
        await answer(page, 'fr');
      }
    } while (await goOn(page, 'fr'));
    return millis;
  });
}
