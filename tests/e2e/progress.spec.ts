import type { Page } from '@playwright/test';
import { expect, test, type Site } from './support/fixtures.ts';
import { findFaults } from './support/no-fault.ts';
import { answer, goOn, startQuiz } from './support/quiz.ts';
import { visit } from './support/visit.ts';
import { wording, type LocaleName } from './support/wording.ts';

/** Each chart, by the words of its heading. */
const CHARTS = ['year.title', 'time.title', 'groups.kinds', 'groups.texts'] as const;

async function playQuiz(page: Page, site: Site, locale: LocaleName) {
  await startQuiz(page, site, locale);
  do await answer(page, locale);
  while (await goOn(page, locale));
}

/** Remembers what the app wrote on its icon. */
async function watchBadge(page: Page) {
  await page.addInitScript(() => {
    const badges: number[] = [];
    Object.assign(window, { badges });
    Object.defineProperty(navigator, 'setAppBadge', {
      configurable: true,
      value: (count: number) => {
        badges.push(count);
        return Promise.resolve();
      },
    });
  });
}

for (const locale of ['fr', 'en'] as const) {
  test.describe(locale, () => {
    test('before the first answer the page says so', async ({ page, site }) => {
      await visit(page, `${site.url}${locale}/progress/`);
      await expect(page.getByText(wording(locale, 'progress:none'))).toBeVisible();
      await expect(page.getByRole('img')).toHaveCount(0);
    });

    test('each chart is an image with a name and a table behind', async ({ page, site }) => {
      await watchBadge(page);
      await playQuiz(page, site, locale);
      await visit(page, `${site.url}${locale}/progress/`);
      for (const chart of CHARTS) {
        const title = wording(locale, `progress:${chart}`);
        const section = page.getByRole('region', { name: title }).first();
        await expect(section.getByRole('img')).toHaveCount(1);
        await expect(section.getByRole('table')).toHaveCount(0);
        await section.locator('summary').press('Enter');
        await expect(section.getByRole('table', { name: title })).toBeVisible();
        await expect(section.getByRole('row').nth(1)).toBeVisible();
      }
      expect(await findFaults(page)).toEqual([]);
      await expect
        .poll(() => page.evaluate(() => Reflect.get(window, 'badges') as number[]))
        .not.toEqual([]);
    });

    test('another period is a key away, and nothing leaves a phone', async ({ page, site }) => {
      await playQuiz(page, site, locale);
      await visit(page, `${site.url}${locale}/progress/`);
      const all = page.getByRole('radio', { name: wording(locale, 'progress:period.all') });
      await page.getByRole('radio').first().focus();
      await page.keyboard.press('ArrowUp');
      await expect(all).toBeChecked();
      await expect(page.getByRole('img').first()).toBeVisible();
      for (const scale of ['1', '1.5']) {
        await page.evaluate((size) => {
          document.documentElement.dataset['scale'] = size;
        }, scale);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(360);
      }
    });
  });
}
