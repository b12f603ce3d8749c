import { readFileSync } from 'node:fs';
import { type Page, expect } from '@playwright/test';
import { readIndex } from '#lib/bank/read-index.ts';
import { test, type Site } from './support/fixtures.ts';
import { findFaults } from './support/no-fault.ts';
import { goOffline, waitUntilControlled } from './support/offline.ts';
import { visit } from './support/visit.ts';
import { type LocaleName, countedWording, wording } from './support/wording.ts';

const cards = (page: Page) => page.getByRole('main').getByRole('list').getByRole('link');
const levels = (page: Page, locale: LocaleName) =>
  page.getByLabel(wording(locale, 'home:library.level'));
const themes = (page: Page, locale: LocaleName) =>
  page.getByLabel(wording(locale, 'home:library.theme'));

/** The texts of the build under test. */
function readLibrary(site: Pick<Site, 'folder'>) {
  const index = readIndex(JSON.parse(readFileSync(`${site.folder}/banks/index.json`, 'utf8')));
  if (!index.ok) throw new Error('The index of the banks does not open');
  return index.value.banks;
}

for (const locale of ['fr', 'en'] as const) {
  test(`${locale}: texts are chosen by level and theme, and the address keeps the choice`, async ({
    page,
    site,
    complaints,
  }) => {
    const library = readLibrary(site);
    const atB1 = library.filter(({ level }) => level === 'B1');
    const nature = atB1.filter(({ theme }) => theme === 'nature');
    await visit(page, `${site.url}${locale}/`);
    await expect(cards(page)).toHaveCount(library.length);

    await levels(page, locale).selectOption('B1');
    await expect(cards(page)).toHaveCount(atB1.length);
    await expect(page).toHaveURL(`${site.url}${locale}/?level=B1`);
    await expect(page.getByText(countedWording(locale, 'home:library.shown'))).toBeVisible();

    await themes(page, locale).selectOption('nature');
    await expect(cards(page)).toHaveCount(nature.length);

    await cards(page).first().click();
    await expect(page).toHaveURL(/\/text\//);
    await page.goBack();
    await expect(cards(page)).toHaveCount(nature.length);
    await expect(levels(page, locale)).toHaveValue('B1');
    await expect(themes(page, locale)).toHaveValue('nature');
    expect(complaints).toEqual([]);
  });

  test(`${locale}: a choice that leaves nothing says so, and gives everything back`, async ({
    page,
    site,
  }) => {
    const library = readLibrary(site);
    await visit(page, `${site.url}${locale}/?level=A2&theme=science`);
    await expect(page.getByText(wording(locale, 'home:library.noMatch'))).toBeVisible();
    await expect(cards(page)).toHaveCount(0);
    expect(await findFaults(page)).toEqual([]);

    await page.getByRole('button', { name: wording(locale, 'home:library.showAll') }).click();
    await expect(cards(page)).toHaveCount(library.length);
    await expect(levels(page, locale)).toBeFocused();
    await expect(page).toHaveURL(`${site.url}${locale}/`);
  });
}

test('by keyboard alone: a level is chosen, and the focus stays on it', async ({ page, site }) => {
  const [first] = readLibrary(site)
    .map(({ level }) => level ?? '')
    .filter((level) => level !== '')
    .sort();
  await visit(page, `${site.url}fr/`);
  await levels(page, 'fr').focus();
  await page.keyboard.press('ArrowDown');
  await expect(levels(page, 'fr')).toHaveValue(first ?? '');
  await expect(page).toHaveURL(`${site.url}fr/?level=${first ?? ''}`);
  await expect(levels(page, 'fr')).toBeFocused();
});

test(
  'every text opens after a first visit, with no network',
  { tag: '@installed' },
  async ({ page, site }) => {
    await visit(page, `${site.url}fr/`);
    await waitUntilControlled(page);
    await goOffline(page, site);
    for (const { id, title } of readLibrary(site)) {
      await visit(page, `${site.url}fr/text/${id}/`);
      const beginning = title.fr.split(/['’ ]/)[0] ?? '';
      await expect(page.getByRole('heading', { level: 1 })).toContainText(beginning);
    }
  },
);
