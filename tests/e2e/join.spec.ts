import { expect } from '@playwright/test';
import { test } from './support/fixtures.ts';
import { expectNoFault } from './support/no-fault.ts';
import { answerRightly, CODE, phoneOf } from './support/phone.ts';
import { LOCALES } from './support/routes.ts';
import {
  asked,
  because,
  door,
  itemOf,
  kindly,
  revealed,
  ScriptedRoom,
} from './support/scripted-room.ts';
import { visit } from './support/visit.ts';

for (const locale of LOCALES) {
  test.describe(locale, () => {
    test('joins by six digits, answers, hears that it is kept, sees why', async ({
      page,
      site,
      complaints,
    }) => {
      const room = await ScriptedRoom.open(page, kindly);
      const phone = phoneOf(page, locale);
      await visit(page, `${site.url}${locale}/join/`);
      await phone.enter('48');
      await expect(page.getByText(phone.says('needCode'))).toBeVisible();
      await expectNoFault(page, 'a code too short');
      // As it is copied from a message.
      await phone.enter('482 913');
      await expect(phone.heading).toHaveText(phone.says('lobby.hello'));
      await expect(phone.heading).toBeFocused();
      await expectNoFault(page, 'lobby');
      expect(room.heard.map(({ t }) => t)).toEqual(['look', 'join']);
      expect(room.heardOf('join')[0]).toMatchObject({ code: CODE, name: null, team: null });

      const item = itemOf('cloze');
      room.say(asked(item, { leftMillis: 60_000 }));
      await expect(page.getByRole('timer')).toBeVisible();
      await expect(
        page
          .locator('[lang="fr"]')
          .filter({ hasText: /Kerval/ })
          .first(),
      ).toBeVisible();
      await expect(
        page
          .locator('[lang="en"]')
          .filter({ hasText: /Kerval/ })
          .first(),
      ).toBeVisible();
      await phone.send();
      await expect(page.getByText(phone.says('item.needChoose'))).toBeVisible();
      await expectNoFault(page, 'an item, open');
      const response = await answerRightly(page, 'cloze');
      await phone.send();
      await expect(phone.kept).toBeVisible();
      await expectNoFault(page, 'an answer that is kept');
      expect(room.heardOf('answer')).toEqual([{ t: 'answer', item, response }]);

      room.say({ t: 'closed', item });
      await expect(page.getByText(phone.says('item.closed', false))).toBeVisible();
      room.say(revealed(item, { verdict: 'right', points: 850, total: 850, rank: 2 }));
      await expect(phone.verdict('right')).toBeFocused();
      await expect(page.getByText(/850/).first()).toBeVisible();
      await phone.button('result.why').click();
      await expect(page.getByText(because(item).sentence.en ?? '').first()).toBeVisible();
      await expectNoFault(page, 'an answer that is shown, and why');
      expect(complaints).toEqual([]);
    });

    test('says what is wrong at the door, and what to do', async ({ page, site }) => {
      test.slow();
      let refuse: 'no-such-room' | 'name-taken' | 'room-full' | null = 'no-such-room';
      await ScriptedRoom.open(page, (message) => {
        const refused = refuse === null ? [] : [{ t: 'refused' as const, why: refuse, item: null }];
        if (message.t === 'look')
          return refuse === 'no-such-room' ? refused : [door({ names: 'typed', teams: 2 })];
        return refuse === null ? kindly(message) : refused;
      });
      const phone = phoneOf(page, locale);
      await visit(page, `${site.url}${locale}/join/#${CODE}`);
      await expect(page.getByText(phone.says('refusal.no-such-room'))).toBeVisible();
      await expect(phone.field).toHaveValue(CODE);
      await expectNoFault(page, 'a code of nothing');
      refuse = 'name-taken';
      await phone.enter();
      const name = page.getByLabel(phone.says('door.name'));
      await phone.button('door.join').click();
      await expect(page.getByText(phone.says('door.needName'))).toBeVisible();
      await name.fill('Léa');
      await page
        .getByRole('group', { name: phone.says('door.team') })
        .getByRole('radio')
        .nth(2)
        .check();
      await phone.button('door.join').click();
      await expect(page.getByText(phone.says('refusal.name-taken'))).toBeVisible();
      await expect(name).toBeFocused();
      await expectNoFault(page, 'a name that is taken');
      refuse = 'room-full';
      await phone.button('door.draw').click();
      await expect(page.getByText(phone.says('refusal.room-full'))).toBeVisible();
      refuse = null;
      await phone.button('door.draw').click();
      await expect(phone.heading).toHaveText(phone.says('lobby.hello'));
    });
  });
}

test('keeps its place when the language changes, and says so in both', async ({ page, site }) => {
  const room = await ScriptedRoom.open(page, kindly);
  const phone = phoneOf(page, 'fr');
  await visit(page, `${site.url}fr/join/`);
  await phone.comeIn();
  await expect(phone.heading).toContainText('Loutre agile');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(phone.heading).toContainText('Nimble Otter');
  expect(room.calls).toBe(1);
  expect(page.url()).toMatch(/\/en\/join\/#482913$/);
});
