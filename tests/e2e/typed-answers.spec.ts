/** What was off in a typed answer, and the last word of who typed it. */
import { type Page, expect } from '@playwright/test';
import type { Kind } from '#lib/bank/schema.ts';
import { type Site, test } from './support/fixtures.ts';
import { findFaults } from './support/no-fault.ts';
import { answer, goOn, startQuiz, wayOf } from './support/quiz.ts';
import { LOCALES } from './support/routes.ts';
import { sampleFile } from './support/sample-file.ts';
import { visit } from './support/visit.ts';
import { giveVoice } from './support/voice.ts';
import { type LocaleName, wording } from './support/wording.ts';

const TEXT = 'typed-text';
const NONSENSE = 'je ne sais pas';

async function open(page: Page, site: Site, locale: LocaleName, kinds: readonly Kind[]) {
  await visit(page, `${site.url}${locale}/open/`);
  await page.locator('input[type=file]').setInputFiles(sampleFile(TEXT, kinds));
  await expect(page.getByText(wording(locale, 'open:added'))).toBeVisible();
}

function press(page: Page, locale: LocaleName, key: string) {
  return page.getByRole('button', { name: wording(locale, key) }).press('Enter');
}

function verdict(page: Page, locale: LocaleName, which: 'right' | 'nearly' | 'wrong') {
  return page.getByText(wording(locale, `common:verdict.${which}`)).first();
}

for (const locale of LOCALES) {
  test(`what was off is drawn and told, and can be appealed against by keyboard (${locale})`, async ({
    page,
    site,
    complaints,
  }) => {
    await open(page, site, locale, ['cloze', 'conjugation']);
    await startQuiz(page, site, locale, TEXT);
    while ((await wayOf(page, locale)) !== 'type') {
      await answer(page, locale);
      expect(await goOn(page, locale)).toBe(true);
    }
    await page.getByRole('textbox').fill(NONSENSE);
    await page.getByRole('textbox').press('Enter');
    await expect(verdict(page, locale, 'wrong')).toBeVisible();
    await expect(page.locator('del')).toHaveText(NONSENSE);
    await expect(page.locator('ins')).toBeVisible();
    await expect(
      page
        .getByRole('listitem')
        .filter({ hasText: wording(locale, 'quiz:dictation.wanted', false) }),
    ).toHaveCount(1);
    expect(await findFaults(page)).toEqual([]);

    await press(page, locale, 'quiz:appeal.button');
    await expect(verdict(page, locale, 'right')).toBeVisible();
    await expect(page.getByText(wording(locale, 'quiz:appeal.counted'))).toBeVisible();
    await expect(page.locator('del')).toHaveCount(0);
    await expect(page.locator('button[type=submit]')).toBeFocused();

    // taken back like anything else, and still so when the page is loaded anew
    await press(page, locale, 'quiz:undo');
    await expect(verdict(page, locale, 'wrong')).toBeVisible();
    await page.reload();
    await expect(verdict(page, locale, 'wrong')).toBeVisible();
    await expect(page.locator('del')).toHaveText(NONSENSE);
    expect(complaints).toEqual([]);
  });
}

test('what was right by appeal is right the next time', async ({ page, site }) => {
  await giveVoice(page);
  await open(page, site, 'fr', ['dictation']);
  await startQuiz(page, site, 'fr', TEXT);
  const heard = 'Son frère lui préféra la ville';
  await page.getByRole('textbox').fill(heard);
  await page.getByRole('textbox').press('Enter');
  await expect(verdict(page, 'fr', 'nearly').or(verdict(page, 'fr', 'wrong'))).toBeVisible();
  await expect(page.locator('del')).toContainText('préféra');
  await press(page, 'fr', 'quiz:appeal.button');
  await expect(verdict(page, 'fr', 'right')).toBeVisible();
  expect(await goOn(page, 'fr')).toBe(false);

  await startQuiz(page, site, 'fr', TEXT);
  await page.getByRole('textbox').fill(heard.toUpperCase());
  await page.getByRole('textbox').press('Enter');
  await expect(verdict(page, 'fr', 'right')).toBeVisible();
});
