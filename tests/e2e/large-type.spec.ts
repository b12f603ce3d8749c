import { expect } from '@playwright/test';
import { KINDS } from '#lib/bank/kinds.ts';
import { test } from './support/fixtures.ts';
import { expectFocusInSight, expectRoom, setLargestScale } from './support/large-type.ts';
import { phoneOf } from './support/phone.ts';
import { answer, goOn, startQuiz, wayOf } from './support/quiz.ts';
import { LOCALES } from './support/routes.ts';
import { asked, itemOf, kindly, revealed, ScriptedRoom } from './support/scripted-room.ts';
import { smallBankFile } from './support/small-bank.ts';
import { visit } from './support/visit.ts';
import { playOnWall, setUpWith } from './support/wall.ts';
import { wording } from './support/wording.ts';

for (const locale of LOCALES) {
  test.describe(locale, () => {
    test.beforeEach(async ({ page, site }) => {
      await setLargestScale(page, site.url, locale);
    });

    test('the largest letters: a text, a quiz, its summary, and what lies around', async ({
      page,
      site,
    }) => {
      test.slow();
      const browser = await page.context().newCDPSession(page);
      await visit(page, `${site.url}${locale}/open/`);
      await page.locator('input[type=file]').setInputFiles(smallBankFile('small-text'));
      await expect(page.getByText(wording(locale, 'open:added'))).toBeVisible();
      await startQuiz(page, site, locale, 'small-text');
      const ways = new Set<string>();
      do {
        const way = await wayOf(page, locale);
        const isNew = !ways.has(way);
        ways.add(way);
        if (isNew) await expectRoom(page, browser, `quiz, ${way}`);
        if (isNew && way === 'choose') await expectFocusInSight(page);
        await answer(page, locale);
        if (isNew) await expectRoom(page, browser, `quiz, ${way}, answered`);
      } while (await goOn(page, locale));
      await expectRoom(page, browser, 'summary');
      for (const route of ['', 'text/mask-1985/', 'settings/', 'progress/', 'create/', 'open/']) {
        await visit(page, `${site.url}${locale}/${route}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectRoom(page, browser, route);
      }
    });

    test('the largest letters: class at the board, and on a phone', async ({ page, site }) => {
      test.slow();
      const browser = await page.context().newCDPSession(page);
      // options of a word, which stand two by two, and of a sentence, which do not
      for (const kind of ['article', 'translation'] as const) {
        await setUpWith(page, site, locale, 'louis-braille');
        await page.getByText(wording(locale, 'class:settings.title')).click();
        for (const other of KINDS.filter((each) => each !== kind && each !== 'dictation'))
          await page
            .getByRole('checkbox', { name: wording(locale, `kind:${other}`, false) })
            .uncheck();
        await expectRoom(page, browser, `set-up for ${kind}`);
        const board = await playOnWall(page, locale);
        await expectRoom(page, browser, 'board, lobby');
        await page.keyboard.press(' ');
        await expect(board.primary).toHaveText(wording(locale, 'class:next.answer'));
        await expectRoom(page, browser, `board, ${kind}`);
        await page.keyboard.press(' ');
        await expectRoom(page, browser, `board, ${kind}, answered`);
        await page.keyboard.press(' ');
        await expectRoom(page, browser, 'board, why');
      }

      const room = await ScriptedRoom.open(page, kindly);
      const phone = phoneOf(page, locale);
      await visit(page, `${site.url}${locale}/join/`);
      await expectRoom(page, browser, 'join');
      await phone.comeIn();
      await expectRoom(page, browser, 'phone, lobby');
      for (const kind of ['cloze', 'pairs', 'tiles', 'dictation', 'chronology'] as const) {
        room.say(asked(itemOf(kind), { leftMillis: 600_000 }));
        await expect(phone.button('item.send')).toBeVisible();
        await expectRoom(page, browser, `phone, ${kind}`);
        room.say(revealed(itemOf(kind), { verdict: 'nearly', points: 500 }));
        await expect(phone.verdict('nearly')).toBeVisible();
        await expectRoom(page, browser, `phone, ${kind}, shown`);
      }
      for (const route of ['sheet/', 'class/reports/', 'class/hand-out/?text=louis-braille']) {
        await visit(page, `${site.url}${locale}/${route}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectRoom(page, browser, route);
      }
      await page.getByRole('button', { name: wording(locale, 'sheet:handOut.make') }).click();
      const link = page.getByRole('textbox', { name: wording(locale, 'sheet:handOut.link') });
      await expect(link).toBeVisible();
      await expectRoom(page, browser, 'what is handed out');
      await visit(page, await link.inputValue());
      await expect(page.getByText(wording(locale, 'sheet:fill.blank'))).toBeVisible();
      await expectRoom(page, browser, 'a sheet');
    });
  });
}
