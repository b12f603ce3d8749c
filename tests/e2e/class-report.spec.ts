import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { keepClassRecords, putStored } from './support/class-record.ts';
import { expect, test, type Site } from './support/fixtures.ts';
import { expectNoFault } from './support/no-fault.ts';
import { visit } from './support/visit.ts';
import { countedWording, type LocaleName, wording } from './support/wording.ts';
import { playedClass } from '../support/classroom/played-class.ts';

const LIVE = playedClass();
const SURVEY = playedClass({ digit: 'c', by: 'codes', settings: { survey: true }, people: 6 });

/** Sessions on the device, then the list. */
async function openList(page: Page, site: Site, locale: LocaleName) {
  const list = `${site.url}${locale}/class/reports/`;
  await keepClassRecords(page, list, [LIVE, SURVEY]);
  await visit(page, list);
  await expect(page.getByRole('listitem').filter({ hasText: /Kerval/ })).toHaveCount(2);
}

async function openReport(page: Page, site: Site, locale: LocaleName, digit = 'b') {
  await openList(page, site, locale);
  await visit(page, `${site.url}${locale}/class/reports/?id=${digit.repeat(24)}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Kerval/);
}

for (const locale of ['fr', 'en'] as const) {
  test.describe(locale, () => {
    const button = (page: Page, key: string) =>
      page.getByRole('button', { name: wording(locale, `report:${key}`) });

    test('before the first session the list says so', async ({ page, site }) => {
      await visit(page, `${site.url}${locale}/class/reports/`);
      await expect(page.getByText(wording(locale, 'report:none'))).toBeVisible();
      await expectNoFault(page, 'no reports');
    });

    test('a report is removed, and put back', async ({ page, site, complaints }) => {
      await openList(page, site, locale);
      await expectNoFault(page, 'the list of reports');
      await button(page, 'removeOf').first().click();
      await expect(page.getByRole('listitem').filter({ hasText: /Kerval/ })).toHaveCount(1);
      await expectNoFault(page, 'a report removed');
      await button(page, 'undo').click();
      await expect(page.getByRole('listitem').filter({ hasText: /Kerval/ })).toHaveCount(2);
      await page.reload();
      await expect(page.getByRole('listitem').filter({ hasText: /Kerval/ })).toHaveCount(2);
      expect(complaints).toEqual([]);
    });

    test('says what to teach again, with its sentence on both sides', async ({ page, site }) => {
      await openReport(page, site, locale);
      const again = page.getByRole('region', { name: wording(locale, 'report:again.title') });
      await expect(again.getByRole('heading', { level: 3 })).toHaveCount(3);
      await expect(again.locator('.facing [lang=fr]')).toHaveCount(3);
      await expect(again.getByText(wording(locale, 'report:again.instead'))).toHaveCount(3);
      await expectNoFault(page, 'a report');
    });

    test('sorts by a key, for the ear as well', async ({ page, site }) => {
      await openReport(page, site, locale);
      const items = page.getByRole('table', { name: wording(locale, 'report:items.title') });
      await expect(items.getByRole('row')).toHaveCount(13);
      await page
        .getByRole('radio', { name: wording(locale, 'report:sort.facility') })
        .first()
        .check();
      await expect(items.locator('[aria-sort=ascending]')).toHaveCount(1);
      const shares = await items.locator('.share').allTextContents();
      const figures = shares.map((share) => Number.parseInt(share, 10));
      expect(figures).toEqual(figures.toSorted((a, b) => a - b));
      const people = page.getByRole('table', { name: wording(locale, 'report:people.title') });
      const name = page.getByRole('radio', { name: wording(locale, 'report:sort.name') });
      await name.check();
      await expect(people.getByRole('rowheader').first()).toHaveText(/Alouette|Biche/);
      await expect(
        people.getByText(wording(locale, 'common:verdict.right')).first(),
      ).toBeAttached();
    });

    test('names go with one tap, from the files as well, and for good', async ({ page, site }) => {
      await openReport(page, site, locale);
      const people = page.getByRole('table', { name: wording(locale, 'report:people.title') });
      await expect(people).toContainText('Loutre agile');
      await button(page, 'names.hide').click();
      await expect(people).not.toContainText('Loutre');
      await expect(
        people.getByRole('rowheader', { name: 'Participant 1', exact: true }),
      ).toBeVisible();
      const csv = await saved(page, () => button(page, 'export.participants').click());
      expect(csv.name).toMatch(/^phare-de-kerval-2026-11-23-participants\.csv$/);
      expect(csv.text).toContain('Participant 1');
      expect(csv.text).not.toContain('Loutre');
      await button(page, 'names.show').click();
      await expect(people).toContainText('Loutre agile');
      await button(page, 'names.forget').click();
      await expectNoFault(page, 'names to be forgotten');
      await button(page, 'names.keep').click();
      await expect(people).toContainText('Loutre agile');
      await button(page, 'names.forget').click();
      await page.getByRole('dialog').getByRole('button').last().click();
      await expect(page.getByText(wording(locale, 'report:names.forgotten'))).toBeVisible();
      await expect(people).not.toContainText('Loutre');
      await page.reload();
      await expect(
        people.getByRole('rowheader', { name: 'Participant 1', exact: true }),
      ).toBeVisible();
      await expect(people).not.toContainText('Loutre');
    });

    test('is handed on as a workbook and as text', async ({ page, site, complaints }) => {
      await openReport(page, site, locale);
      const workbook = await saved(page, () => button(page, 'export.workbook').click());
      expect(workbook.name).toBe('phare-de-kerval-2026-11-23.xlsx');
      expect(workbook.bytes.subarray(0, 2).toString()).toBe('PK');
      await expect(page.getByText(wording(locale, 'report:export.made'))).toBeVisible();
      const items = await saved(page, () => button(page, 'export.items').click());
      const [titles = '', first = ''] = items.text.split('\r\n');
      expect(items.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      expect(titles.split(locale === 'fr' ? ';' : ',')).toHaveLength(13);
      expect(first).toContain('En 1872, Marie Le Goff quitta ___ pour le phare de Kerval.');
      const answers = await saved(page, () => button(page, 'export.answers').click());
      expect(answers.text.trim().split('\r\n')).toHaveLength(1 + 12 * 12);
      expect(complaints).toEqual([]);
    });

    test('of a survey there are counts, and nobody', async ({ page, site }) => {
      await openReport(page, site, locale, 'c');
      const counts = page.getByRole('region', { name: wording(locale, 'report:counts.title') });
      await expect(counts).toBeVisible();
      await expect(page.getByRole('table')).toHaveCount(0);
      await expect(page.getByText('Loutre')).toHaveCount(0);
      const csv = await saved(page, () => button(page, 'export.items').click());
      expect(csv.text).not.toContain('Loutre');
      await expectNoFault(page, 'a survey');
    });

    test('what is damaged or not here is told', async ({ page, site }) => {
      const list = `${site.url}${locale}/class/reports/`;
      await visit(page, `${list}?id=${'e'.repeat(24)}`);
      await expect(page.getByText(wording(locale, 'report:noRecord'))).toBeVisible();
      await keepClassRecords(page, list, [LIVE, SURVEY]);
      await putStored(page, [
        [`class/h/${'b'.repeat(24)}`, { version: 99 }],
        [`class/s/${'c'.repeat(24)}`, 'nonsense'],
        [`class/e/${'c'.repeat(24)}/000000`, ['nonsense']],
      ]);
      await visit(page, `${list}?id=${'b'.repeat(24)}`);
      await expect(page.getByText(wording(locale, 'report:damagedRecord'))).toBeVisible();
      await visit(page, list);
      await expect(page.getByText(wording(locale, 'report:damaged', false))).toBeVisible();
      await page.getByRole('link', { name: wording(locale, 'report:tryOpen') }).click();
      await expect(page.getByText(wording(locale, 'report:notOver'))).toBeVisible();
      await expectNoFault(page, 'a damaged report');
    });

    test('fits a page of paper, in the dark too', async ({ page, site }) => {
      await openReport(page, site, locale);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await expect(page.getByRole('navigation')).toHaveCount(0);
      await expect(page.getByRole('button')).toHaveCount(0);
      await page.setViewportSize({ width: 680, height: 960 });
      const { wide, paper } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        paper: getComputedStyle(document.documentElement).colorScheme,
      }));
      expect(wide).toBeLessThanOrEqual(680);
      expect(paper).toBe('light');
    });

    test('fits the narrowest phone', async ({ page, site }) => {
      await openReport(page, site, locale);
      await page.setViewportSize({ width: 320, height: 640 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(320);
      await expect(
        page.getByText(countedWording(locale, 'report:items.answered')).first(),
      ).toBeVisible();
    });
  });
}

async function saved(page: Page, act: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  const bytes = readFileSync(await file.path());
  return { name: file.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}
