import { type Page, expect } from '@playwright/test';
import { type Site, test } from './support/fixtures.ts';
import { expectNoFault } from './support/no-fault.ts';
import { goOffline, waitUntilControlled } from './support/offline.ts';
import { LOCALES } from './support/routes.ts';
import { visit } from './support/visit.ts';
import { boardOf, pick, playOnWall, setUpWith, spaceUntil } from './support/wall.ts';
import { type LocaleName, wording } from './support/wording.ts';

/** As beamers show it. */
test.use({ viewport: { width: 1280, height: 720 } });

const TEXT = 'louis-braille';

/** Goes on with Tab until this is focused, as somebody without a mouse does. */
async function tabTo(page: Page, name: RegExp, most = 60) {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const label = (await focused.getAttribute('aria-label')) ?? (await focused.innerText());
    if (name.test(label)) return;
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

async function startByKeyboard(page: Page, site: Site, locale: LocaleName) {
  await visit(page, `${site.url}${locale}/class/`);
  await waitUntilControlled(page);
  await goOffline(page, site);
  await tabTo(page, /Louis Braille/);
  await page.keyboard.press('Enter');
  await tabTo(page, wording(locale, 'class:way.wall.start'));
  await page.keyboard.press('Enter');
  return boardOf(page, locale);
}

for (const locale of LOCALES) {
  test.describe(locale, () => {
    const says = (key: string) => wording(locale, `class:${key}`);

    test(
      'a whole game by keyboard, with no network, through a reload',
      { tag: '@installed' },
      async ({ page, site }) => {
        test.slow();
        const board = await startByKeyboard(page, site, locale);
        await expect(board.wall).toContainText('Louis Braille');
        const showAnswer = says('next.answer');
        let items = 0;
        await page.keyboard.press(' ');
        for (; items < 40; items += 1) {
          await expect(board.primary).toHaveText(showAnswer);
          const hands = board.wall.getByRole('spinbutton');
          if ((await hands.count()) > 0) {
            for (const key of ['1', '1', '1', '2', 'Shift+1']) await page.keyboard.press(key);
            await expect(hands.first()).toHaveValue('2');
            await expect(hands.nth(1)).toHaveValue('1');
          }
          if (items === 2) {
            const place = await board.place.innerText();
            await page.reload();
            await expect(board.place).toHaveText(place);
            await expect(board.primary).toHaveText(showAnswer);
          }
          await page.keyboard.press('ArrowRight');
          await expect(board.primary).toHaveText(says('next.why'));
          await page.keyboard.press('PageDown');
          await expect(board.wall.getByRole('heading', { level: 2 }).last()).toContainText(
            /Dans le texte.*In the text/,
          );
          await page.keyboard.press('PageUp');
          await expect(board.primary).toHaveText(says('next.why'));
          await page.keyboard.press(' ');
          if (says('next.podium').test(await board.primary.innerText())) break;
          await page.keyboard.press(' ');
        }
        expect(items).toBe(9);
        await page.keyboard.press(' ');
        await expect(board.primary).toHaveText(says('next.finish'));
        await page.keyboard.press(' ');
        await expect(page.getByRole('link', { name: says('ended.report') })).toBeVisible();
      },
    );

    test('teams with cards and aloud; a wrong tap is taken back; nothing is lost by a reload', async ({
      page,
      site,
    }) => {
      await setUpWith(page, site, locale, TEXT);
      await pick(page, locale, 'teams', '3');
      await pick(page, locale, 'timer.title', 'timer.on');
      const board = await playOnWall(page, locale);
      await page.keyboard.press(' ');
      let hasShown = false;
      let hasSaid = false;
      for (let item = 0; item < 10 && !(hasShown && hasSaid); item += 1) {
        await expect(board.primary).toHaveText(says('next.answer'));
        await expect(page.getByRole('timer')).toBeVisible();
        const cards = page.getByRole('button', {
          name: wording(locale, 'class:cards.shows', false),
        });
        if ((await cards.count()) > 0) {
          hasShown = true;
          const perTeam = (await cards.count()) / 3;
          await cards.nth(0).click();
          await cards.nth(1).click();
          await cards.nth(perTeam).click();
          await page.reload();
          await expect(cards.nth(0)).toHaveAttribute('aria-pressed', 'false');
          await expect(cards.nth(1)).toHaveAttribute('aria-pressed', 'true');
          await page.keyboard.press(' ');
          await expect(board.primary).toHaveText(says('next.why'));
        } else {
          hasSaid = true;
          await page.keyboard.press(' ');
          const team = page.getByRole('group', { name: says('credits.title') }).getByRole('button');
          await team.nth(1).click();
          await team.nth(2).click();
          await expect(team.nth(2)).toHaveAttribute('aria-pressed', 'true');
          await team.nth(2).click();
          await expect(team.nth(2)).toHaveAttribute('aria-pressed', 'false');
          await expect(team.nth(1)).toHaveAttribute('aria-pressed', 'true');
        }
        await spaceUntil(page, board.primary, says('next.question'));
        await expect(board.points).toHaveCount(3);
        await page.keyboard.press(' ');
      }
      expect([hasShown, hasSaid]).toEqual([true, true]);
      await page.keyboard.press('l');
      await page
        .getByRole('button', { name: wording(locale, 'class:people.renameOf') })
        .first()
        .click();
      await page.locator(':focus').fill('Les Renards');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: wording(locale, 'common:close') }).click();
      await expect(page.locator('dialog')).toHaveCount(0);
      await page.keyboard.press('e');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: says('end.accept') })
        .click();
      await expect(board.wall).toContainText('Les Renards');
    });

    test('read at eight metres: stems and options are a twentieth of the screen or more', async ({
      page,
      site,
    }) => {
      test.slow();
      for (const [width, height] of [
        [1280, 720],
        [1024, 768],
        [1920, 1080],
      ] as const) {
        await page.setViewportSize({ width, height });
        await setUpWith(page, site, locale, 'mask-1985');
        const board = await playOnWall(page, locale);
        for (let item = 0; item < 10; item += 1) {
          await page.keyboard.press(' ');
          await expect(board.primary).toHaveText(says('next.answer'));
          const smallest = await board.wall
            .locator('.words, .side')
            .evaluateAll((texts) =>
              Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize))),
            );
          expect(smallest / height).toBeGreaterThanOrEqual(0.05);
          await page.keyboard.press('s');
          await expect(board.primary).not.toHaveText(says('next.answer'));
        }
      }
    });

    test('has no accessibility fault that a machine can see', async ({ page, site }) => {
      test.slow();
      await visit(page, `${site.url}${locale}/class/`);
      await expect(page.getByRole('button', { name: /Louis Braille/ })).toBeVisible();
      await expectNoFault(page, 'texts');
      await setUpWith(page, site, locale, TEXT);
      await pick(page, locale, 'teams', '3');
      await expectNoFault(page, 'ways and settings');
      const board = await playOnWall(page, locale);
      await expectNoFault(page, 'lobby');
      for (const dialog of ['h', 'l', 'e']) {
        await page.keyboard.press(dialog);
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectNoFault(page, `dialog ${dialog}`);
        await page.keyboard.press('Escape');
        await expect(page.locator('dialog')).toHaveCount(0);
      }
      await page.keyboard.press(' ');
      for (let item = 0; item < 10; item += 1) {
        await expect(board.primary).toHaveText(says('next.answer'));
        await expectNoFault(page, `item ${String(item)}`);
        await page.keyboard.press(' ');
        await expectNoFault(page, `item ${String(item)}, answered`);
        await page.keyboard.press(' ');
        if (item === 0) await expectNoFault(page, 'why');
        await page.keyboard.press(' ');
        if (item === 0) await expectNoFault(page, 'standing');
        await page.keyboard.press(' ');
      }
      await expectNoFault(page, 'podium');
      await page.keyboard.press(' ');
      await expectNoFault(page, 'end');
    });

    test('fits a phone that the teacher holds', async ({ page, site }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await setUpWith(page, site, locale, TEXT);
      const board = await playOnWall(page, locale);
      for (let step = 0; step < 9; step += 1) {
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(360);
        await board.primary.click();
      }
      await board.button('controls.menu').click();
      await expect(board.people).toBeVisible();
    });
  });
}
