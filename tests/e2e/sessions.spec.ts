import { type Page, expect } from '@playwright/test';
import { type Site, test } from './support/fixtures.ts';
import { answer, goOn, position, startQuiz, wayOf } from './support/quiz.ts';
import { LOCALES } from './support/routes.ts';
import { visit } from './support/visit.ts';
import { countedWording, type LocaleName, wording } from './support/wording.ts';

const TEXT = 'mask-1985';

async function chooseExam(page: Page, site: Site, locale: LocaleName) {
  await visit(page, `${site.url}${locale}/text/${TEXT}/`);
  await page.getByText(wording(locale, 'text:start.options')).click();
  await page
    .getByRole('radio', { name: wording(locale, 'text:start.sources.exam', false) })
    .check();
  await page.getByRole('radio', { name: '5', exact: true }).check();
  await page.getByRole('button', { name: countedWording(locale, 'text:start.button') }).click();
  await expect(position(page, locale)).toBeVisible();
}

/** Gives whatever answer comes first, and does not wait for anything to be said about it. */
async function answerUnmarked(page: Page, locale: LocaleName) {
  const way = await wayOf(page, locale);
  const main = page.getByRole('main');
  if (way === 'choose') {
    await main
      .locator('label')
      .filter({ has: page.getByRole('radio') })
      .first()
      .click();
  }
  if (way === 'type') await main.getByRole('textbox').fill('Cher');
  if (way === 'order') await main.getByRole('list').getByRole('button').nth(1).click();
  if (way === 'arrange') {
    const tiles = page
      .getByRole('group', { name: wording(locale, 'quiz:tiles.bank') })
      .getByRole('button');
    for (let place = 0; place < (await tiles.count()); place += 1) await tiles.nth(place).click();
  }
  await page.getByRole('button', { name: wording(locale, 'quiz:check') }).click();
}

for (const locale of LOCALES) {
  test(`an exam says nothing before its end, and is there again after a reload (${locale})`, async ({
    page,
    site,
  }) => {
    await chooseExam(page, site, locale);
    for (let question = 1; question <= 5; question += 1) {
      await expect(position(page, locale)).toContainText(String(question));
      await answerUnmarked(page, locale);
      if (question === 5) break;
      await expect(position(page, locale)).toContainText(String(question + 1));
      await expect(page.getByText(wording(locale, 'quiz:saved'))).toBeHidden();
      await expect(page.getByText(wording(locale, 'quiz:feedback.inText'))).toBeHidden();
      if (question === 2) await visit(page, `${site.url}${locale}/quiz/`);
    }
    await expect(page).toHaveURL(/\/summary\/$/);
    await expect(
      page.getByRole('heading', { level: 1, name: wording(locale, 'summary:title') }),
    ).toBeVisible();

    // the last answer can be taken back from here
    await page.getByRole('button', { name: wording(locale, 'quiz:undoLast') }).click();
    await expect(position(page, locale)).toContainText('5');
    await answerUnmarked(page, locale);
    await expect(page).toHaveURL(/\/summary\/$/);
  });

  test(`flagged, put off, answered: every step is taken back, one by one (${locale})`, async ({
    page,
    site,
  }) => {
    await startQuiz(page, site, locale, TEXT);
    const first = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('button', { name: wording(locale, 'quiz:card.menu') }).click();
    await page.getByRole('button', { name: wording(locale, 'quiz:card.flag', false) }).click();
    await expect(page.getByText(wording(locale, 'quiz:card.flagged'))).toBeVisible();
    await answer(page, locale);
    await goOn(page, locale);
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('d');
    await expect(page.getByText(wording(locale, 'quiz:card.putOff'))).toBeVisible();
    await expect(position(page, locale)).toContainText('3');

    const undo = page.getByRole('button', { name: wording(locale, 'quiz:undoLast') });
    await undo.click();
    await expect(position(page, locale)).toContainText('2');
    await undo.click();
    await expect(position(page, locale)).toContainText('1');
    await expect(page.getByText(wording(locale, 'quiz:saved'))).toBeHidden();
    await undo.click();
    await expect(
      page.getByRole('button', { name: wording(locale, 'quiz:card.menu') }),
    ).toBeVisible();
    await expect(undo).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.replace(/\s+/g, ' '), {
      ignoreCase: true,
    });
  });

  test(`what is set aside is listed, and comes back (${locale})`, async ({ page, site }) => {
    await startQuiz(page, site, locale, TEXT);
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('s');
    await expect(position(page, locale)).toContainText('2');
    await visit(page, `${site.url}${locale}/aside/`);
    const back = page.getByRole('button', { name: wording(locale, 'plan:aside.action.aside') });
    await back.click();
    await expect(page.getByText(wording(locale, 'plan:aside.done.aside'))).toBeVisible();
    await expect(back).toBeHidden();
    await page.getByRole('button', { name: wording(locale, 'plan:undo') }).click();
    await expect(back).toBeVisible();
  });

  test(`an exam's day: refused, set, seen at home, taken back (${locale})`, async ({
    page,
    site,
  }) => {
    await startQuiz(page, site, locale, TEXT);
    await answer(page, locale);
    await visit(page, `${site.url}${locale}/exam/`);
    const save = page.getByRole('button', { name: wording(locale, 'plan:exam.save') });
    await save.click();
    await expect(page.getByRole('alert')).toHaveText(wording(locale, 'plan:exam.noDay'));
    const day = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel(wording(locale, 'plan:exam.day')).fill(day);
    await save.click();
    await expect(page.getByRole('alert')).toHaveText(wording(locale, 'plan:exam.noText'));
    await page.getByRole('checkbox').first().check();
    await save.click();
    await expect(page.getByText(wording(locale, 'plan:exam.saved'))).toBeVisible();
    await page.getByRole('button', { name: wording(locale, 'plan:undo') }).click();
    await expect(page.getByText(wording(locale, 'plan:exam.saved'))).toBeHidden();
    await page.getByLabel(wording(locale, 'plan:exam.day')).fill(day);
    await page.getByRole('checkbox').first().check();
    await save.click();
    await expect(page.getByText(wording(locale, 'plan:exam.saved'))).toBeVisible();
    await visit(page, `${site.url}${locale}/`);
    await expect(page.getByText(countedWording(locale, 'home:today.exam'))).toBeVisible();
  });
}
