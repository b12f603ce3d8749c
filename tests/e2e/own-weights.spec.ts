import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { drawMemory, LASTING_MEMORY } from '../support/draw-memory.ts';
import { expect, test, type Site } from './support/fixtures.ts';
import { findFaults } from './support/no-fault.ts';
import { LOCALES } from './support/routes.ts';
import { visit } from './support/visit.ts';
import { wording, type LocaleName } from './support/wording.ts';

/** Puts answers into the store, as single records, before the page reads it. */
async function giveAnswers(page: Page, days: number) {
  const events = drawMemory({
    days,
    weights: LASTING_MEMORY,
    profile: 'self',
    device: 'drawn',
    seed: 1,
  });
  await page.evaluate(async (records) => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no database'));
      });
    const database = await settled(indexedDB.open('recto-verso'));
    const [table = ''] = database.objectStoreNames;
    const transaction = database.transaction(table, 'readwrite');
    const store = transaction.objectStore(table);
    for (const [index, record] of records.entries())
      store.put(record, `p/self/e/drawn/${String(index + 1).padStart(12, '0')}`);
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  }, events);
  await page.reload();
}

/** The settings of somebody who has studied for so many days. */
async function openSettings(page: Page, site: Site, locale: LocaleName, days: number) {
  const url = `${site.url}${locale}/settings/`;
  await visit(page, url);
  await expect(section(page, locale).getByRole('button')).toBeVisible();
  if (days > 0) await giveAnswers(page, days);
}

function section(page: Page, locale: LocaleName) {
  return page.getByRole('region', { name: wording(locale, 'settings:weights.title') });
}

function button(page: Page, locale: LocaleName, key: string) {
  return section(page, locale).getByRole('button', {
    name: wording(locale, `settings:weights.${key}`),
  });
}

function words(page: Page, locale: LocaleName, key: string) {
  return section(page, locale).getByText(wording(locale, `settings:weights.${key}`));
}

for (const locale of LOCALES) {
  test(
    `weights fitted to a memory are adopted, undone and given up (${locale})`,
    { tag: '@installed' },
    async ({ page, site, complaints }) => {
      test.slow();
      await openSettings(page, site, locale, 60);
      await expect(words(page, locale, 'shipped')).toBeVisible();
      await button(page, locale, 'fit').press('Enter');
      await expect(section(page, locale).getByRole('progressbar')).toBeVisible();
      await expect(words(page, locale, 'adopted')).toBeVisible({ timeout: 120_000 });
      await expect(words(page, locale, 'better')).toBeVisible();
      await expect(words(page, locale, 'example')).toBeVisible();
      await expect(words(page, locale, 'own')).toBeVisible();
      expect(await findFaults(page)).toEqual([]);

      await button(page, locale, 'undo').press('Enter');
      await expect(words(page, locale, 'undone')).toBeVisible();
      await expect(button(page, locale, 'fit')).toBeFocused();
      await expect(words(page, locale, 'shipped')).toBeVisible();

      // Again, without a network: the tool has stayed on the device.
      await page.context().setOffline(true);
      await button(page, locale, 'fit').press('Enter');
      await expect(words(page, locale, 'adopted')).toBeVisible({ timeout: 120_000 });
      await page.context().setOffline(false);
      await visit(page, page.url());
      await expect(words(page, locale, 'own')).toBeVisible();
      await button(page, locale, 'back').press('Enter');
      await expect(words(page, locale, 'shippedAgain')).toBeVisible();
      await expect(words(page, locale, 'shipped')).toBeVisible();
      expect(complaints).toEqual([]);
    },
  );

  test(`with few answers it says how many are wanted (${locale})`, async ({ page, site }) => {
    await openSettings(page, site, locale, 3);
    await button(page, locale, 'fit').press('Enter');
    await expect(words(page, locale, 'tooFew')).toBeVisible();
    await expect(words(page, locale, 'shipped')).toBeVisible();
  });
}

test('a fit can be cancelled, and begun again', async ({ page, site }) => {
  await openSettings(page, site, 'fr', 60);
  await button(page, 'fr', 'fit').press('Enter');
  const cancel = section(page, 'fr').getByRole('button', { name: wording('fr', 'common:cancel') });
  await cancel.press('Enter');
  await expect(words(page, 'fr', 'cancelled')).toBeVisible();
  await expect(words(page, 'fr', 'shipped')).toBeVisible();
  await expect(button(page, 'fr', 'fit')).toBeVisible();
});

test(
  'without the tool or a network it says what to do',
  { tag: '@installed' },
  async ({ page, site }) => {
    await openSettings(page, site, 'fr', 40);
    await page.context().setOffline(true);
    await button(page, 'fr', 'fit').press('Enter');
    await expect(words(page, 'fr', 'problem.model-unreachable')).toBeVisible();
  },
);

test('nobody loads the tool who does not ask for it', ({ folder }) => {
  const assets = readdirSync(`${folder}/_app/immutable/assets`);
  expect(assets.filter((name) => name.endsWith('.wasm'))).toHaveLength(1);
  const workers = readdirSync(`${folder}/_app/immutable/workers`, { recursive: true });
  expect(workers.filter((name) => String(name).includes('.wasm'))).toEqual([]);
  expect(workers.filter((name) => String(name).includes('workerHelpers'))).toEqual([]);
});
