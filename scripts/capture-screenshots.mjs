/**
 * Takes the pictures that the web manifest shows before the app is installed, from the finished
 * build: `npm run build && node scripts/capture-screenshots.mjs`.
 */
import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './find-browser.mjs';
import { startServer } from './serve-build.mjs';

const FOLDER = 'static/screenshots';
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

/** The sizes are those in config/web-manifest.ts: pixels, not points. */
const PICTURES = [
  { file: 'phone-home.png', path: 'fr/', viewport: PHONE, deviceScaleFactor: 2 },
  { file: 'phone-text.png', path: 'fr/text/mask-1985/', viewport: PHONE, deviceScaleFactor: 2 },
  { file: 'desk-home.png', path: 'fr/', viewport: DESK, deviceScaleFactor: 1 },
];

await mkdir(FOLDER, { recursive: true });
const server = await startServer();
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
for (const { file, path, viewport, deviceScaleFactor } of PICTURES) {
  const page = await browser.newPage({ viewport, deviceScaleFactor, locale: 'fr-FR' });
  await page.goto(server.url + path);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${FOLDER}/${file}` });
  await page.close();
  console.log(`${FOLDER}/${file}`);
}
await browser.close();
await server.close();
