import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { runRecto } from '../support/run-recto.ts';
import { expect, test } from './support/fixtures.ts';
import { findFaults } from './support/no-fault.ts';
import { goOffline, waitUntilControlled } from './support/offline.ts';
import { LOCALES } from './support/routes.ts';
import { visit } from './support/visit.ts';
import { countedWording, type LocaleName, wording } from './support/wording.ts';

const TITLE = 'Le moulin';
const FRENCH = [
  'Le moulin de Kerlosquet fut bâti en 1764 par Pierre Morvan. Sa roue mesure 6 mètres.',
  'En 1902, le meunier Louis Guéguen vendit le moulin à la commune de Plougastel. Les enfants du ' +
    'village apprennent encore à y faire la farine. Le moulin produit 40 tonnes de farine par an.',
].join('\n\n');
const ENGLISH = [
  'The Kerlosquet mill was built in 1764 by Pierre Morvan. Its wheel measures 6 metres.',
  'In 1902 the miller Louis Guéguen sold the mill to the town of Plougastel. The children of the ' +
    'village still learn to make flour there. The mill produces 40 tonnes of flour a year.',
].join('\n\n');

test.setTimeout(120_000);

async function openPage(page: Page, root: string, locale: LocaleName) {
  await visit(page, `${root}${locale}/create/`);
}

function source(page: Page, locale: LocaleName) {
  return page.getByRole('textbox', { name: wording(locale, 'create:text') });
}

function press(page: Page, locale: LocaleName, key: string) {
  return page.getByRole('button', { name: wording(locale, key) }).click();
}

function problem(page: Page, locale: LocaleName, code: string) {
  return page.getByText(wording(locale, `create:problem.${code}`));
}

async function make(page: Page, locale: LocaleName, text: string, english: string | null = null) {
  await source(page, locale).fill(text);
  await page.getByRole('textbox', { name: wording(locale, 'create:name.label') }).fill(TITLE);
  if (english !== null) {
    await press(page, locale, 'create:english.add');
    await page
      .getByRole('textbox', { name: wording(locale, 'create:english.label') })
      .fill(english);
  }
  await press(page, locale, 'create:make');
}

async function expectMade(page: Page, locale: LocaleName) {
  await expect(page.getByText(countedWording(locale, 'create:made'))).toBeVisible({
    timeout: 60_000,
  });
}

async function savedFile(page: Page, locale: LocaleName): Promise<string> {
  const downloading = page.waitForEvent('download');
  await press(page, locale, 'create:download');
  return readFileSync(await (await downloading).path(), 'utf8');
}

test('a text becomes a quiz, and stays among the texts', async ({ page, site, complaints }) => {
  await openPage(page, site.url, 'fr');
  await make(page, 'fr', FRENCH, ENGLISH);
  await expectMade(page, 'fr');
  await expect(page.getByRole('heading', { name: wording('fr', 'create:result') })).toBeFocused();

  await page.locator('summary').first().click();
  const strike = page.getByRole('button', { name: wording('fr', 'create:strikeNamed') }).first();
  await strike.click();
  await expect(page.getByText(countedWording('fr', 'create:left'))).toBeVisible();
  await press(page, 'fr', 'create:save');
  await expect(page.getByText(wording('fr', 'create:saved'))).toBeVisible();

  await press(page, 'fr', 'create:study');
  await expect(page).toHaveURL(/\/fr\/quiz\//);
  await visit(page, `${site.url}fr/`);
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
  expect(complaints).toEqual([]);
});

for (const english of [null, ENGLISH]) {
  test(`the file is the command line's, ${english === null ? 'without' : 'with'} English`, async ({
    page,
    site,
  }, testInfo) => {
    const [fr, en] = [testInfo.outputPath('moulin.md'), testInfo.outputPath('mill.md')];
    writeFileSync(fr, FRENCH);
    writeFileSync(en, ENGLISH);
    const translation = english === null ? [] : ['--english', en];
    const { out } = runRecto(['generate', fr, '--title', TITLE, ...translation]);
    await openPage(page, site.url, 'en');
    await make(page, 'en', FRENCH, english);
    await expectMade(page, 'en');
    expect(await savedFile(page, 'en')).toBe(out);
  });
}

test('texts that are no use are told apart, and can be mended', async ({ page, site }) => {
  await openPage(page, site.url, 'fr');
  await press(page, 'fr', 'create:make');
  await expect(problem(page, 'fr', 'empty-text')).toBeVisible();
  await expect(source(page, 'fr')).toBeFocused();
  await make(page, 'fr', ENGLISH);
  await expect(problem(page, 'fr', 'english-text')).toBeVisible();
  await make(page, 'fr', 'Das Haus am See hat viele Fenster und keine Türen.');
  await expect(problem(page, 'fr', 'not-french')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({
    name: 'latin1.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Un \xe9t\xe9', 'latin1'),
  });
  await expect(problem(page, 'fr', 'not-utf8')).toBeVisible();
});

test('a file is opened, and its name is the title', async ({ page, site }) => {
  await openPage(page, site.url, 'en');
  await page.locator('input[type=file]').setInputFiles({
    name: 'moulin-a-eau.fr.md',
    mimeType: 'text/markdown',
    buffer: Buffer.from(FRENCH),
  });
  await expect(source(page, 'en')).toHaveValue(FRENCH);
  await press(page, 'en', 'create:make');
  await expect(page.getByText('moulin-a-eau')).toBeVisible({ timeout: 60_000 });
});

test('what is typed survives leaving the page', async ({ page, site }) => {
  await openPage(page, site.url, 'fr');
  await source(page, 'fr').fill(FRENCH);
  await page.getByRole('link', { name: wording('fr', 'common:nav.settings') }).click();
  await expect(page).toHaveURL(/\/settings\//);
  await page.goBack();
  await expect(source(page, 'fr')).toHaveValue(FRENCH);
  await page.reload();
  await expect(source(page, 'fr')).toHaveValue(FRENCH);
  await press(page, 'fr', 'create:clear');
  await expect(source(page, 'fr')).toHaveValue('');
  await page.reload();
  await expect(source(page, 'fr')).toHaveValue('');
});

test('a long text can be cancelled, and another begun', async ({ page, site }) => {
  await openPage(page, site.url, 'fr');
  await make(page, 'fr', `${FRENCH}\n\n`.repeat(400));
  await press(page, 'fr', 'common:cancel');
  await expect(page.getByText(wording('fr', 'create:cancelled'))).toBeVisible();
  await expect(page.getByRole('button', { name: wording('fr', 'create:make') })).toBeFocused();
  await make(page, 'fr', FRENCH);
  await expectMade(page, 'fr');
});

for (const { folder, basePath } of [
  { folder: 'build', basePath: '' },
  { folder: 'build-subpath', basePath: '/recto' },
]) {
  test.describe(`at "${basePath}/"`, () => {
    test.use({ folder, basePath });

    test(
      'works with no network after the first time',
      { tag: '@installed' },
      async ({ page, site }) => {
        await visit(page, `${site.url}fr/`);
        await waitUntilControlled(page);
        await openPage(page, site.url, 'fr');
        await make(page, 'fr', FRENCH);
        await expectMade(page, 'fr');
        await goOffline(page, site);

        await openPage(page, site.url, 'fr');
        await make(page, 'fr', FRENCH.replaceAll('1764', '1765'));
        await expectMade(page, 'fr');
        // The English models have never been fetched.
        await press(page, 'fr', 'create:english.add');
        await page
          .getByRole('textbox', { name: wording('fr', 'create:english.label') })
          .fill(ENGLISH);
        await press(page, 'fr', 'create:make');
        await expect(problem(page, 'fr', 'model-unreachable')).toBeVisible();
      },
    );
  });
}

test(
  'says so where the generator was never fetched',
  { tag: '@installed' },
  async ({ page, site }) => {
    await visit(page, `${site.url}fr/`);
    await waitUntilControlled(page);
    await goOffline(page, site);
    await openPage(page, site.url, 'fr');
    await make(page, 'fr', FRENCH);
    await expect(problem(page, 'fr', 'model-unreachable')).toBeVisible();
    await expect(source(page, 'fr')).toHaveValue(FRENCH);
  },
);

for (const locale of LOCALES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

      test('neither the form nor the questions have an accessibility fault', async ({
        page,
        site,
      }) => {
        await openPage(page, site.url, locale);
        await press(page, locale, 'create:make');
        await expect(problem(page, locale, 'empty-text')).toBeVisible();
        expect(await findFaults(page)).toEqual([]);
        await make(page, locale, FRENCH, `${ENGLISH}\n\nAnother paragraph stands here alone.`);
        await expectMade(page, locale);
        for (const summary of await page.locator('summary').all()) await summary.click();
        await page
          .getByRole('button', { name: wording(locale, 'create:strikeNamed') })
          .first()
          .click();
        await press(page, locale, 'create:save');
        expect(await findFaults(page)).toEqual([]);
      });
    });
  }
}
