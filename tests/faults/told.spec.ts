/** What the app itself says and offers when its store is in trouble. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/support/fixtures.ts';
import { answer, giveAnswer, goOn, position, startQuiz } from '../e2e/support/quiz.ts';
import { LOCALES } from '../e2e/support/routes.ts';
import { visit } from '../e2e/support/visit.ts';
import { countedWording, type LocaleName, wording } from '../e2e/support/wording.ts';

const QUOTA_BYTES = 2_000_000;

// What it stores for offline use would count, too.
test.use({ serviceWorkers: 'block' });

/** Takes all the room that there is left, down to the last hundred bytes. */
async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('filler');
      request.onupgradeneeded = () => request.result.createObjectStore('filler');
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    // Random, or the browser packs them; as many as one call gives.
    let size = 65_536;
    for (let count = 0; size > 100; count += 1) {
      const transaction = database.transaction('filler', 'readwrite');
      transaction.objectStore('filler').put(crypto.getRandomValues(new Uint8Array(size)), count);
      const isFull = await new Promise((resolve) => {
        transaction.oncomplete = () => {
          resolve(false);
        };
        transaction.onabort = () => {
          resolve(true);
        };
      });
      if (isFull) size = Math.floor(size / 2);
    }
  });
}

async function goOnUnsaved(page: Page, locale: LocaleName): Promise<void> {
  const where = await position(page, locale).innerText();
  await expect(async () => {
    await page.getByRole('button', { name: wording(locale, 'quiz:next') }).click({ timeout: 1000 });
    await expect(position(page, locale)).not.toHaveText(where, { timeout: 300 });
  }).toPass();
}

for (const locale of LOCALES) {
  test(`a full disk is told of, study goes on, a backup has every answer (${locale})`, async ({
    page,
    site,
  }) => {
    // The quota is heeded from the first opening of the database on, and kept within a site.
    await page.goto(`${site.url}manifest.webmanifest`);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', {
      origin: site.origin,
      quotaSize: QUOTA_BYTES,
    });
    await startQuiz(page, site, locale);
    await answer(page, locale);
    await goOn(page, locale);
    await fillDisk(page);
    const full = page.getByText(wording(locale, 'problem:store.full'));
    let unsaved = 0;
    for (; unsaved < 5 && !(await full.first().isVisible()); unsaved += 1) {
      await giveAnswer(page, locale);
      await expect(full.or(page.getByText(wording(locale, 'quiz:saved'))).first()).toBeVisible();
      await goOnUnsaved(page, locale);
    }
    await giveAnswer(page, locale);
    await expect(full.first()).toBeVisible();
    const answers = unsaved + 2;

    await page.goBack();
    await page.locator('.banner').getByRole('link').click();
    const downloaded = page.waitForEvent('download');
    await page
      .getByRole('main')
      .getByRole('button', { name: wording(locale, 'settings:backup.save') })
      .first()
      .click();
    const file = gunzipSync(await readFile(await (await downloaded).path())).toString('utf8');
    expect(JSON.parse(file.split('\n')[0] ?? '')).toMatchObject({ counts: { events: answers } });
  });

  test(`answers that can be read no more are told of until it is read (${locale})`, async ({
    page,
    site,
  }) => {
    await startQuiz(page, site, locale);
    await answer(page, locale);
    await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('recto-verso');
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
      const transaction = database.transaction('records', 'readwrite');
      const records = transaction.objectStore('records');
      const note = { device: 'abcdefghijkl', thousands: 0, events: 7, crc: 1 };
      records.put(new Uint8Array(100), 'p/self/c/abcdefghijkl/000000000');
      records.put({ formatVersion: 1, chunks: [note], lost: 0 }, 'p/self/contents');
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    });
    const lost = page.getByText(countedWording(locale, 'problem:lost.text'));
    for (let visits = 0; visits < 2; visits += 1) {
      await visit(page, `${site.url}${locale}/`);
      await expect(lost).toContainText('7');
    }
    await page.getByRole('button', { name: wording(locale, 'problem:lost.dismiss') }).click();
    await expect(lost).toBeHidden();
    await visit(page, `${site.url}${locale}/settings/`);
    await expect(
      page.getByText(wording(locale, 'settings:storage.events_one', false)),
    ).toBeVisible();
    await expect(lost).toBeHidden();
  });
}
