import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { answer, startQuiz } from './support/quiz.ts';
import { LOCALES } from './support/routes.ts';
import { visit } from './support/visit.ts';
import { countedWording, type LocaleName, wording } from './support/wording.ts';

const label = (locale: LocaleName, key: string) => wording(locale, `profiles:${key}`);

async function addProfile(page: Page, locale: LocaleName, name: string, emblem: string) {
  await page.getByRole('button', { name: label(locale, 'add') }).click();
  await page.getByRole('textbox', { name: label(locale, 'name') }).fill(name);
  await page.getByRole('radio', { name: wording(locale, `common:emblem.${emblem}`) }).check();
  await page.getByRole('button', { name: label(locale, 'create') }).click();
  await expect(page.getByText(label(locale, 'added'))).toContainText(name);
}

/** How many answers of whoever studies the settings tell of. */
function answers(page: Page, locale: LocaleName) {
  return page.getByText(countedWording(locale, 'settings:storage.events'));
}

for (const locale of LOCALES) {
  test(`two people on one device keep everything apart (${locale})`, async ({ page, site }) => {
    await startQuiz(page, site, locale);
    await answer(page, locale);
    await visit(page, `${site.url}${locale}/profiles/`);
    await addProfile(page, locale, 'Zoé', 'kite');

    await page.getByRole('button', { name: label(locale, 'studyAs') }).click();
    await expect(page).toHaveURL(`${site.url}${locale}/`);
    const who = page.getByRole('link', { name: wording(locale, 'common:profile.change') });
    await expect(who).toHaveAccessibleName(/Zoé/);

    await visit(page, `${site.url}${locale}/settings/`);
    await expect(answers(page, locale)).toContainText('0');
    await page.getByRole('radio', { name: wording(locale, 'settings:theme.dark') }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

    // a reload keeps who studies; going back to the other brings their answers and their look
    await page.reload();
    await expect(who).toHaveAccessibleName(/Zoé/);
    await who.click();
    await page.getByRole('button', { name: label(locale, 'studyAs') }).click();
    await expect(page).toHaveURL(`${site.url}${locale}/`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
    await visit(page, `${site.url}${locale}/settings/`);
    await expect(answers(page, locale)).toContainText('1');
  });

  test(`a profile is deleted for good, after a backup (${locale})`, async ({ page, site }) => {
    await startQuiz(page, site, locale);
    await answer(page, locale);
    await visit(page, `${site.url}${locale}/profiles/`);
    const dialog = page.getByRole('dialog');
    const remove = page.getByRole('button', { name: label(locale, 'removeOf') });
    await remove.click();
    await expect(dialog).toContainText(/1/);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(remove).toBeFocused();

    await remove.click();
    const downloaded = page.waitForEvent('download');
    await dialog.getByRole('button', { name: label(locale, 'confirm.backup') }).click();
    const backup = await (await downloaded).path();
    await dialog.getByRole('button', { name: label(locale, 'confirm.remove') }).click();
    await expect(page.getByText(label(locale, 'removed'))).toBeVisible();

    await visit(page, `${site.url}${locale}/settings/`);
    await expect(answers(page, locale)).toContainText('0');
    await page.locator('input[type=file]').setInputFiles(backup);
    await page.getByRole('button', { name: wording(locale, 'settings:restore.accept') }).click();
    await expect(answers(page, locale)).toContainText('1');
  });
}

test('two tabs may have two people, and one who is deleted makes room in both', async ({
  page,
  context,
  site,
}) => {
  await visit(page, `${site.url}fr/profiles/`);
  await addProfile(page, 'fr', 'Léa', 'sun');
  const second = await context.newPage();
  await visit(second, `${site.url}fr/profiles/`);
  await second.getByRole('button', { name: label('fr', 'studyAs') }).click();
  const who = second.getByRole('link', { name: wording('fr', 'common:profile.change') });
  await expect(who).toHaveAccessibleName(/Léa/);
  await expect(page.getByRole('link', { name: /Profil 1/ })).toBeVisible();

  await page.getByRole('button', { name: /Supprimer.*Léa/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: label('fr', 'confirm.remove') })
    .click();
  await expect(page.getByText(label('fr', 'removed'))).toBeVisible();
  await expect(who).toBeHidden();
  const told = second.getByText(wording('fr', 'problem:displaced'));
  await expect(told).toContainText('Profil 1');
  await second.getByRole('button', { name: wording('fr', 'problem:lost.dismiss') }).click();
  await expect(told).toBeHidden();
  await expect(page.getByText(wording('fr', 'problem:displaced'))).toBeHidden();
});

test('a name is optional, and by keyboard alone it is given, cancelled and kept apart', async ({
  page,
  site,
}) => {
  await visit(page, `${site.url}fr/profiles/`);
  const edit = page.getByRole('button', { name: label('fr', 'editOf') });
  await edit.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Ana');
  await page.keyboard.press('Escape');
  await expect(edit).toBeFocused();
  await expect(page.getByText('Ana')).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ana');
  await page.keyboard.press('Enter');
  await expect(edit).toBeFocused();
  await expect(page.getByText(label('fr', 'saved'))).toContainText('Ana');

  await page.getByRole('button', { name: label('fr', 'add') }).click();
  await page.keyboard.type('ana');
  await expect(page.getByText(label('fr', 'taken'))).toBeVisible();
  await expect(page.getByRole('button', { name: label('fr', 'create') })).toBeDisabled();
});
