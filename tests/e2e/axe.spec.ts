import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';
import { type Site, test } from './support/fixtures.ts';
import { answer, goOn, startQuiz, wayOf } from './support/quiz.ts';
import { LOCALES, PAGES } from './support/routes.ts';
import { sampleFile } from './support/sample-file.ts';
import { smallBankFile } from './support/small-bank.ts';
import { visit } from './support/visit.ts';
import { giveVoice } from './support/voice.ts';
import { type LocaleName, wording } from './support/wording.ts';

/** Every rule of axe: WCAG, RGAA and good practice. */
async function expectNoFault(page: Page, screen: string) {
  // Colours in the middle of a transition are no colours of ours.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await new AxeBuilder({ page }).analyze();
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${screen}: ${id}: ${html}`),
  );
  expect(faults).toEqual([]);
}

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

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of LOCALES) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

      test('no page has an accessibility fault that a machine can see', async ({ page, site }) => {
        for (const route of PAGES) {
          await visit(page, `${site.url}${locale}/${route}`);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expectNoFault(page, route);
        }
      });

      test('no state of a quiz has one either', async ({ page, site }) => {
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

        for (const route of ['', 'progress/', 'settings/']) {
          await visit(page, `${site.url}${locale}/${route}`);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expectNoFault(page, `${route}, with answers`);
        }
      });

      test('nor one of what is heard, put in order or an article', async ({ page, site }) => {
        await giveVoice(page);
        await visit(page, `${site.url}${locale}/open/`);
        const file = sampleFile('few-kinds', ['article', 'chronology', 'dictation']);
        await page.locator('input[type=file]').setInputFiles(file);
        await expect(page.getByText(wording(locale, 'open:added'))).toBeVisible();
        await playThrough(page, site, locale, 'few-kinds');
      });
    });
  }
}
