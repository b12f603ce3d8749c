import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';
import { test } from './support/fixtures.ts';
import { answer, goOn, startQuiz, wayOf } from './support/quiz.ts';
import { LOCALES, PAGES } from './support/routes.ts';
import { SAMPLE_BANK } from '../fixtures/sample-bank.ts';
import { sampleFile } from './support/sample-file.ts';
import { smallBankFile } from './support/small-bank.ts';
import { visit } from './support/visit.ts';
import { giveVoice } from './support/voice.ts';
import { wording } from './support/wording.ts';

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
        await giveVoice(page);
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

        await picker.setInputFiles(sampleFile('few-kinds', ['article', 'chronology', 'dictation']));
        await expect(
          page.getByRole('link', { name: SAMPLE_BANK.title[locale] ?? '' }),
        ).toBeVisible();

        for (const text of ['small-text', 'few-kinds']) {
          await startQuiz(page, site, locale, text);
          do {
            const way = await wayOf(page, locale);
            await expectNoFault(page, `${text}, ${way}, open`);
            await answer(page, locale);
            await expectNoFault(page, `${text}, ${way}, answered`);
          } while (await goOn(page, locale));
          await expectNoFault(page, `${text}, summary`);
        }

        for (const route of ['', 'progress/', 'settings/']) {
          await visit(page, `${site.url}${locale}/${route}`);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expectNoFault(page, `${route}, with answers`);
        }
      });
    });
  }
}
