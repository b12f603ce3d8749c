import { type Page, expect } from '@playwright/test';
import { type Site, test } from './support/fixtures.ts';
import { expectNoFault } from './support/no-fault.ts';
import { answer, goOn, startQuiz, wayOf } from './support/quiz.ts';
import { LOCALES, PAGES } from './support/routes.ts';
import { sampleFile } from './support/sample-file.ts';
import { smallBankFile } from './support/small-bank.ts';
import { visit } from './support/visit.ts';
import { giveVoice } from './support/voice.ts';
import { countedWording, type LocaleName, wording } from './support/wording.ts';

const BACKUP = 'tests/fixtures/store/backup-v1.jsonl.gz';

/** A whole quiz, looked at before and after each answer. */
async function playThrough(page: Page, site: Site, locale: LocaleName, text: string) {
  await startQuiz(page, site, locale, text);
  do {
    const way = await wayOf(page, locale);
    await expectNoFault(page, `${way}, open`);
    await answer(page, locale);
    await expectNoFault(page, `${way}, answered`);
  } while (await goOn(page, locale));
  await expectNoFault(page, 'summary of a quiz');
}

/** Looks at each of these pages. */
async function lookAt(page: Page, site: Site, locale: LocaleName, routes: readonly string[]) {
  for (const route of routes) {
    await visit(page, `${site.url}${locale}/${route}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoFault(page, `${route}, with answers`);
  }
}

for (const locale of LOCALES) {
  test.describe(locale, () => {
    test('no page has an accessibility fault that a machine can see', async ({ page, site }) => {
      test.slow();
      for (const route of PAGES) {
        await visit(page, `${site.url}${locale}/${route}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectNoFault(page, route);
      }
    });

    test('no state of a quiz has one either', async ({ page, site }) => {
      test.slow();
      await visit(page, `${site.url}${locale}/open/`);
      const picker = page.locator('input[type=file]');
      await picker.setInputFiles({
        name: 'broken.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{'),
      });
      await expect(page.getByText('broken.json').first()).toBeVisible();
      await expectNoFault(page, 'a refused file');
      await picker.setInputFiles(smallBankFile('small-text'));
      await expect(page.getByText(wording(locale, 'open:added'))).toBeVisible();
      await expectNoFault(page, 'an opened file');

      await playThrough(page, site, locale, 'small-text');
    });

    test('nor one of what is heard, put in order or an article', async ({ page, site }) => {
      test.slow();
      await giveVoice(page);
      await visit(page, `${site.url}${locale}/open/`);
      const file = sampleFile('few-kinds', ['article', 'chronology', 'dictation']);
      await page.locator('input[type=file]').setInputFiles(file);
      await expect(page.getByText(wording(locale, 'open:added'))).toBeVisible();
      await playThrough(page, site, locale, 'few-kinds');
    });

    test('nor one of what lies around it: marks, ratings, an exam, a backup, codes, people', async ({
      page,
      site,
    }) => {
      test.slow();
      const button = (key: string) => page.getByRole('button', { name: wording(locale, key) });
      await visit(page, `${site.url}${locale}/settings/`);
      await page
        .getByRole('checkbox', { name: wording(locale, 'settings:quiz.selfRating') })
        .check();
      await page.locator('input[type=file]').setInputFiles(BACKUP);
      await expect(page.getByText(wording(locale, 'settings:restore.title')).first()).toBeVisible();
      await expectNoFault(page, 'a backup before it is restored');
      await button('settings:restore.accept').click();
      await expect(
        page.getByText(countedWording(locale, 'settings:backup.restored')),
      ).toBeVisible();
      await expectNoFault(page, 'a backup restored');

      await startQuiz(page, site, locale);
      await page.keyboard.press('s');
      await expect(page.getByText(wording(locale, 'quiz:card.aside'))).toBeVisible();
      await button('quiz:card.menu').click();
      await expectNoFault(page, 'the menu of a question');
      await page.keyboard.press('Escape');
      await answer(page, locale);
      await expect(
        page.getByRole('group', { name: wording(locale, 'quiz:rating.title') }),
      ).toBeVisible();
      await expectNoFault(page, 'ratings');

      await visit(page, `${site.url}${locale}/exam/`);
      await page.getByLabel(wording(locale, 'plan:exam.day')).fill('2099-06-01');
      await page.getByRole('checkbox').first().check();
      await button('plan:exam.save').click();
      await expect(page.getByText(wording(locale, 'plan:exam.saved'))).toBeVisible();
      await expectNoFault(page, 'an exam with a day');
      await lookAt(page, site, locale, ['', 'study/', 'aside/', 'progress/', 'settings/']);

      await visit(page, `${site.url}${locale}/settings/transfer/`);
      await button('settings:transfer.show').click();
      await expect(
        page.getByRole('img', { name: wording(locale, 'settings:transfer.place') }),
      ).toBeVisible();
      await expectNoFault(page, 'codes');

      await visit(page, `${site.url}${locale}/profiles/`);
      await button('profiles:add').click();
      await page.keyboard.type('Zoé');
      await expectNoFault(page, 'a new person');
      await button('profiles:create').click();
      await page
        .getByRole('button', { name: wording(locale, 'profiles:removeOf') })
        .first()
        .click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoFault(page, 'somebody to be deleted');
    });
  });
}
