import { type Page, expect } from '@playwright/test';
import { test } from './support/fixtures.ts';
import { answer, position, startQuiz, wayOf } from './support/quiz.ts';
import { visit } from './support/visit.ts';
import { wording } from './support/wording.ts';

test.use({ viewport: { width: 1280, height: 800 } });

/** Tab until the focus is on what is wanted, as somebody without a mouse does. */
async function tabTo(page: Page, name: RegExp, most = 60) {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const label = (await focused.getAttribute('aria-label')) ?? (await focused.innerText());
    if (name.test(label)) return;
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

test('by keyboard alone: from the address to an answered question', async ({ page, site }) => {
  await visit(page, `${site.url}fr/text/mask-1985/`);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText(wording('fr', 'common:skip'));
  await page.keyboard.press('Enter');
  await tabTo(page, wording('fr', 'text:start.button_other'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site.url}fr/quiz/`);
});

test('the keys 1 and Enter answer and go on, and the focus goes to the question', async ({
  page,
  site,
}) => {
  await startQuiz(page, site, 'fr');
  let chosen = 0;
  for (let question = 1; question <= 4; question += 1) {
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(position(page, 'fr')).toContainText(`${question}`);
    if ((await wayOf(page, 'fr')) === 'choose') {
      await page.keyboard.press('1');
      await expect(page.getByRole('radio').first()).toBeChecked();
      await page.keyboard.press('Enter');
      chosen += 1;
    } else {
      await answer(page, 'fr');
    }
    const saved = page.getByText(wording('fr', 'quiz:saved'));
    await expect(saved).toBeVisible();
    await expect(async () => {
      await page.keyboard.press('Enter');
      await expect(saved).toBeHidden({ timeout: 200 });
    }).toPass();
  }
  expect(chosen).toBeGreaterThan(0);
});
