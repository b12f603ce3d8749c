/**
 * Renders every PNG icon from `static/icons/icon.svg`: `node scripts/render-icons.mjs`.
 * The drawing keeps inside the safe zone of a maskable icon (the inner 80 %). The others are
 * enlarged, since nothing cuts them, and the two for any purpose get round corners.
 */
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './find-browser.mjs';

const FOLDER = 'static/icons';

/** @type {{ file: string, size: number, zoom: number, corner: number }[]} */
const ICONS = [
  { file: 'icon-192.png', size: 192, zoom: 1.2, corner: 0.2 },
  { file: 'icon-512.png', size: 512, zoom: 1.2, corner: 0.2 },
  { file: 'maskable-192.png', size: 192, zoom: 1, corner: 0 },
  { file: 'maskable-512.png', size: 512, zoom: 1, corner: 0 },
  { file: 'apple-touch-icon.png', size: 180, zoom: 1.2, corner: 0 },
];

const drawing = (await readFile(`${FOLDER}/icon.svg`)).toString('base64');
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
const page = await browser.newPage();
for (const { file, size, zoom, corner } of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`
    <style>
      body { margin: 0 }
      div { width: ${size}px; height: ${size}px; overflow: hidden; border-radius: ${size * corner}px }
      img { display: block; width: 100%; height: 100%; transform: scale(${zoom}) }
    </style>
    <div><img alt="" src="data:image/svg+xml;base64,${drawing}"></div>`);
  await page.locator('img').evaluate((/** @type {HTMLImageElement} */ image) => image.decode());
  await page.screenshot({ path: `${FOLDER}/${file}`, omitBackground: true });
  console.log(`${FOLDER}/${file}`);
}
await browser.close();
