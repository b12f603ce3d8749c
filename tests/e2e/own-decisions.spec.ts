/** What the person decides and not the machine: how well it was known, how much, whether at all. */
import { type Page, expect } from '@playwright/test';
import { Calendar } from './support/calendar.ts';
import { type Site, test } from './support/fixtures.ts';
import { forgottenCardFile } from './support/forgotten-card.ts';
import { rolesOnly } from './support/hands.ts';
import { Learner } from './support/learner.ts';
import { goOn, position, startQuiz, wayOf } from './support/quiz.ts';
import { LOCALES } from './support/routes.ts';
import { sampleFile } from './support/sample-file.ts';
import { visit } from './support/visit.ts';
import { countedWording, type LocaleName, wording } from './support/wording.ts';

const ZONE = 'Europe/Paris';
const START = Date.parse('2026-03-02T18:30:00+01:00');
const TEXT = 'mask-1985';

test.use({ timezoneId: ZONE });

async function learnerIn(page: Page, site: Site, locale: LocaleName): Promise<Learner> {
  const calendar = await Calendar.install(page, START);
  return new Learner(page, site, locale, rolesOnly(page), calendar);
}

function button(page: Page, locale: LocaleName, key: string) {
  return page.getByRole('button', { name: wording(locale, key) });
}

for (const locale of LOCALES) {
  test(`one rates oneself, by a key, and takes it back (${locale})`, async ({ page, site }) => {
    const learner = await learnerIn(page, site, locale);
    await visit(page, `${site.url}${locale}/settings/`);
    await page.getByRole('checkbox', { name: wording(locale, 'settings:quiz.selfRating') }).check();
    await startQuiz(page, site, locale, TEXT);
    await learner.answer(true);

    const row = page.getByRole('group', { name: wording(locale, 'quiz:rating.title') });
    await expect(row.getByRole('button')).toHaveCount(4);
    await expect(
      row.getByRole('button', { name: wording(locale, 'quiz:rating.proposed', false) }),
    ).toHaveCount(1);
    await page.keyboard.press('2');
    await expect(position(page, locale)).toContainText('2');
    await button(page, locale, 'quiz:undoLast').click();
    await expect(row).toBeVisible();
    await row.getByRole('button', { name: wording(locale, 'quiz:rating.easy', false) }).click();
    await expect(position(page, locale)).toContainText('2');

    await visit(page, `${site.url}${locale}/`);
    const events = await learner.saveBackup();
    const ratings = events.flatMap((event) => (event.type === 'rate' ? [event.rating] : []));
    expect(ratings).toEqual(['hard', 'easy']);
    expect(events.filter(({ type }) => type === 'undo')).toHaveLength(1);
  });

  test(`a question forgotten eight times is set aside, unless one wants it (${locale})`, async ({
    page,
    site,
  }) => {
    const learner = await learnerIn(page, site, locale);
    await visit(page, `${site.url}${locale}/settings/`);
    await page.locator('input[type=file]').setInputFiles(await forgottenCardFile(TEXT, 7, START));
    await button(page, locale, 'settings:restore.accept').click();
    await expect(page.getByText(countedWording(locale, 'settings:backup.restored'))).toBeVisible();
    await visit(page, `${site.url}${locale}/`);
    await button(page, locale, 'home:today.review').click();
    await learner.answer(false);
    const told = page
      .getByRole('status')
      .filter({ hasText: countedWording(locale, 'quiz:leech.text') });
    await expect(told).toContainText('8');

    await button(page, locale, 'quiz:leech.keep').click();
    await expect(told).toHaveCount(0);
    await button(page, locale, 'quiz:undo').click();
    await expect(told).toBeVisible();
    await goOn(page, locale);
    await visit(page, `${site.url}${locale}/aside/`);
    await expect(page.getByText(countedWording(locale, 'plan:aside.leech'))).toBeVisible();
  });

  test(`the limit of the day is told, and one may go on all the same (${locale})`, async ({
    page,
    site,
  }) => {
    const learner = await learnerIn(page, site, locale);
    await visit(page, `${site.url}${locale}/settings/`);
    const most = page.getByRole('spinbutton', { name: wording(locale, 'settings:daily.new') });
    await most.fill('10');
    await most.press('Enter');
    await startQuiz(page, site, locale, TEXT);
    await learner.sit(false);
    await learner.goHome();
    await expect(learner.today).toContainText(wording(locale, 'home:today.limit', false));
    await button(page, locale, 'home:today.goOn').click();
    await expect(position(page, locale)).toBeVisible();
  });

  test(`what an exam took for wrong can be right by appeal, and is taken back (${locale})`, async ({
    page,
    site,
  }) => {
    await visit(page, `${site.url}${locale}/open/`);
    const file = sampleFile('few-gaps', ['cloze', 'conjugation']);
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByText(wording(locale, 'open:added'))).toBeVisible();
    await visit(page, `${site.url}${locale}/text/few-gaps/`);
    await page.getByText(wording(locale, 'text:start.options')).click();
    await page
      .getByRole('radio', { name: wording(locale, 'text:start.sources.exam', false) })
      .check();
    await page.getByRole('button', { name: countedWording(locale, 'text:start.button') }).click();
    let typed = 0;
    const total = Number(/\d+\s*$/.exec(await position(page, locale).innerText())?.[0]);
    expect(total).toBeGreaterThan(1);
    for (let number = 1; number <= total; number += 1) {
      await expect(position(page, locale)).toContainText(
        new RegExp(`^\\s*Question ${String(number)}\\D`),
      );
      if ((await wayOf(page, locale)) === 'type') {
        await page.getByRole('textbox').fill('je ne sais pas');
        typed += 1;
      } else await page.getByRole('main').locator('label').first().click();
      await button(page, locale, 'quiz:check').click();
    }
    await expect(page).toHaveURL(/\/summary\/$/);
    expect(typed).toBeGreaterThan(0);

    const appeals = button(page, locale, 'quiz:appeal.button');
    await expect(appeals).toHaveCount(typed);
    await appeals.first().press('Enter');
    await expect(page.getByText(wording(locale, 'quiz:appeal.counted'))).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(appeals).toHaveCount(typed - 1);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await button(page, locale, 'quiz:undoLast').click();
    await expect(appeals).toHaveCount(typed);
    await expect(page).toHaveURL(/\/summary\/$/);
  });
}
