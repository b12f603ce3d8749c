/**
 * Takes the pictures that the web manifest shows before the app is installed, from the finished
 * build: `npm run build && node scripts/capture-screenshots.mjs`. The app in French, as the
 * manifest is.
 */
import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './find-browser.mjs';
import { startServer } from './serve-build.mjs';

const FOLDER = 'static/screenshots';
const TEXT = 'fr/text/mask-1985/';

/** The sizes are those in config/web-manifest.ts: pixels, not points. */
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
const DESK = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };

/** @param {import('@playwright/test').Page} page */
async function openQuestion(page) {
  await page.getByRole('button', { name: /^Commencer/ }).click();
  await page.getByRole('main').getByRole('radio').first().waitFor();
}

/** @type {{ file: string, screen: typeof PHONE, prepare?: typeof openQuestion }[]} */
const PICTURES = [
  { file: 'phone-text.png', screen: PHONE },
  { file: 'phone-quiz.png', screen: PHONE, prepare: openQuestion },
  { file: 'desk-text.png', screen: DESK },
];

await mkdir(FOLDER, { recursive: true });
const server = await startServer();
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
for (const { file, screen, prepare } of PICTURES) {
  const page = await browser.newPage({ ...screen, locale: 'fr-FR', reducedMotion: 'reduce' });
  await page.goto(server.url + TEXT);
  await page.waitForLoadState('networkidle');
  await prepare?.(page);
  await page.screenshot({ path: `${FOLDER}/${file}` });
  await page.close();
  console.log(`${FOLDER}/${file}`);
}
await browser.close();
await server.close();
