import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';
import { findFaults } from './support/no-fault.ts';
import { goOffline, waitUntilControlled } from './support/offline.ts';
import { LOCALES } from './support/routes.ts';
import { visit } from './support/visit.ts';
import { countedWording, type LocaleName, wording } from './support/wording.ts';

const FRENCH = 'Le gardien allume la lampe du phare. Les enfants regardent la mer.';
const ENGLISH = 'The old keeper lights the lamp. The children are watching the sea.';

async function openPage(page: Page, root: string, locale: LocaleName) {
  await visit(page, `${root}${locale}/grammar/`);
}

async function ask(page: Page, locale: LocaleName, text: string) {
  await page.getByRole('textbox', { name: wording(locale, 'grammar:text') }).fill(text);
  await page.getByRole('button', { name: wording(locale, 'grammar:analyse') }).click();
}

/** The page of words, once it is there. */
async function analysed(page: Page, locale: LocaleName): Promise<Locator> {
  await expect(page.getByText(countedWording(locale, 'grammar:done'))).toBeVisible();
  return page.getByRole('group', { name: wording(locale, 'grammar:result') });
}

function card(page: Page, locale: LocaleName): Locator {
  return page.getByRole('region', { name: wording(locale, 'grammar:card.title') });
}

function problem(page: Page, locale: LocaleName, code: string): Locator {
  return page.getByText(wording(locale, `grammar:problem.${code}`));
}

for (const locale of LOCALES) {
  test(`each word of a text has its card, whatever the text's language (${locale})`, async ({
    page,
    site,
    complaints,
  }) => {
    await openPage(page, site.url, locale);
    await ask(page, locale, FRENCH);
    const french = await analysed(page, locale);
    await expect(french).toHaveAttribute('lang', 'fr');
    await french.getByRole('button', { name: 'gardien' }).click();
    await expect(card(page, locale)).toContainText(wording(locale, 'grammar:upos.NOUN', false));
    await expect(card(page, locale)).toContainText(
      wording(locale, 'grammar:value.masculine', false),
    );
    await expect(card(page, locale)).toContainText(wording(locale, 'grammar:role.nsubj', false));
    await french.getByRole('button', { name: 'du', exact: true }).click();
    await expect(card(page, locale)).toContainText('de + le');

    await ask(page, locale, ENGLISH);
    const english = page.locator('[role=group][lang=en]');
    await english.getByRole('button', { name: 'children' }).click();
    await expect(card(page, locale)).toContainText(wording(locale, 'grammar:value.plural', false));
    expect(complaints).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

      test(`neither a card nor a problem has an accessibility fault (${locale}, ${colorScheme})`, async ({
        page,
        site,
      }) => {
        await openPage(page, site.url, locale);
        await page.getByRole('button', { name: wording(locale, 'grammar:analyse') }).click();
        await expect(problem(page, locale, 'no-text')).toBeVisible();
        expect(await findFaults(page)).toEqual([]);
        await page.getByRole('button', { name: wording(locale, 'grammar:example') }).click();
        const words = await analysed(page, locale);
        expect(await findFaults(page)).toEqual([]);
        await words.getByRole('button').first().click();
        await expect(card(page, locale)).toBeVisible();
        expect(await findFaults(page)).toEqual([]);
      });
    });
  }
}

test('by keyboard alone: one stop for all words, arrows between them', async ({ page, site }) => {
  await openPage(page, site.url, 'fr');
  await ask(page, 'fr', FRENCH);
  await analysed(page, 'fr');
  await expect(page.getByRole('heading', { name: wording('fr', 'grammar:result') })).toBeFocused();
  const focused = page.locator(':focus');
  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('Le');
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveText('gardien');
  await page.keyboard.press('Enter');
  await expect(card(page, 'fr')).toContainText('gardien');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveText('Les');
  await expect(card(page, 'fr')).toContainText('Les');
  await page.keyboard.press('End');
  await expect(focused).toHaveText('mer');
  await page.keyboard.press('Tab');
  await expect(focused).toHaveAccessibleName(wording('fr', 'common:close'));
  await page.keyboard.press('Escape');
  await expect(card(page, 'fr')).toBeHidden();
  await expect(focused).toHaveText('mer');
});

for (const { folder, basePath } of [
  { folder: 'build', basePath: '' },
  { folder: 'build-subpath', basePath: '/recto' },
]) {
  test.describe(`at "${basePath}/"`, () => {
    test.use({ folder, basePath });

    test(
      'what has been analysed once is analysed offline, and a language not yet used says so',
      { tag: '@installed' },
      async ({ page, site }) => {
        await visit(page, `${site.url}fr/`);
        await waitUntilControlled(page);
        await openPage(page, site.url, 'fr');
        await ask(page, 'fr', FRENCH);
        await analysed(page, 'fr');
        await goOffline(page, site);

        await openPage(page, site.url, 'fr');
        await ask(page, 'fr', FRENCH);
        await analysed(page, 'fr');
        await ask(page, 'fr', ENGLISH);
        await expect(problem(page, 'fr', 'model-unreachable')).toBeVisible();
      },
    );
  });
}

test('a long analysis can be cancelled, and another begun', async ({ page, site }) => {
  await openPage(page, site.url, 'fr');
  await ask(page, 'fr', `${FRENCH} `.repeat(5000));
  await page.getByRole('button', { name: wording('fr', 'common:cancel') }).click();
  await expect(page.getByText(wording('fr', 'grammar:cancelled'))).toBeVisible();
  await expect(page.getByRole('button', { name: wording('fr', 'grammar:analyse') })).toBeFocused();
  await ask(page, 'fr', FRENCH);
  await analysed(page, 'fr');
});

test('texts that cannot be analysed are told apart', async ({ page, site }) => {
  await openPage(page, site.url, 'en');
  await ask(page, 'en', 'Ein Haus am See hat viele Fenster und keine Türen.');
  await expect(problem(page, 'en', 'language-unknown')).toBeVisible();
  await expect(page.getByRole('textbox')).toBeFocused();
  await ask(page, 'en', 'le '.repeat(200_001));
  await expect(problem(page, 'en', 'text-too-long')).toBeVisible();
});

test.describe('with models that are not as they should be', () => {
  test.use({ ownCopy: true });

  for (const [code, spoil] of [
    ['model-missing', (file: string) => rmSync(file)],
    ['model-truncated', (file: string) => truncateSync(file, 10_000)],
    [
      'model-wrong-version',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes.writeUInt16LE(999, 4);
        writeFileSync(file, bytes);
      },
    ],
    ['model-not-recognised', (file: string) => writeFileSync(file, 'no model at all')],
  ] as const) {
    test(`${code} is told, and mended by the next try`, async ({ page, site }) => {
      const file = `${site.folder}/models/fr-analyser.bin`;
      const whole = readFileSync(file);
      for (const ending of ['.br', '.gz']) rmSync(`${file}${ending}`);
      spoil(file);
      await openPage(page, site.url, 'fr');
      await ask(page, 'fr', FRENCH);
      await expect(problem(page, 'fr', code)).toBeVisible();
      writeFileSync(file, whole);
      await ask(page, 'fr', FRENCH);
      await analysed(page, 'fr');
    });
  }
});

test.describe('when a release brings another model', () => {
  test.use({ ownCopy: true });

  test('the old one is put away', async ({ page, site }) => {
    const keptModels = () =>
      page.evaluate(async () => {
        const cache = await caches.open('recto-models');
        return (await cache.keys()).map(({ url }) => new URL(url).search);
      });
    await openPage(page, site.url, 'fr');
    await page.evaluate(async () => {
      const cache = await caches.open('recto-models');
      await cache.put(new URL('/models/fr-analyser.bin?v=old', location.href), new Response('old'));
    });
    expect(await keptModels()).toEqual(['?v=old']);
    await ask(page, 'fr', FRENCH);
    await analysed(page, 'fr');
    expect(await keptModels()).toHaveLength(2);
    expect(await keptModels()).not.toContain('?v=old');
  });
});
