import { expect } from '@playwright/test';
import { test } from './support/fixtures.ts';
import { expectNoFault } from './support/no-fault.ts';
import { CODE, phoneOf } from './support/phone.ts';
import { LOCALES } from './support/routes.ts';
import {
  asked,
  door,
  itemOf,
  joined,
  kindly,
  revealed,
  ScriptedRoom,
} from './support/scripted-room.ts';
import { visit } from './support/visit.ts';
import { wording } from './support/wording.ts';

for (const locale of LOCALES) {
  test.describe(locale, () => {
    test('shows where the class is: paused, closed, dropped, at the end, sent out, elsewhere', async ({
      page,
      site,
    }) => {
      test.slow();
      const room = await ScriptedRoom.open(page, kindly);
      const phone = phoneOf(page, locale);
      const at = async (key: string) => {
        await expect(phone.heading).toHaveText(phone.says(key));
        await expectNoFault(page, key);
      };
      await visit(page, `${site.url}${locale}/join/`);
      await phone.comeIn();
      const item = itemOf('conjugation');
      room.say(asked(item), { t: 'paused' });
      await at('paused.title');
      room.say({ t: 'goes-on', item, leftMillis: null });
      await expect(phone.button('item.send')).toBeVisible();
      room.say({ t: 'closed', item });
      await expect(page.getByText(phone.says('item.closedNone'))).toBeVisible();
      room.say(revealed(item, {}));
      await at('result.none');
      room.say({ t: 'skipped', item: itemOf('article') });
      await at('item.skippedTitle');
      room.say({ t: 'podium', own: { verdict: null, points: 0, total: 4500, rank: 2 } });
      await at('podium.title');
      await expect(page.getByText(/4.500/).first()).toBeVisible();
      room.say({ t: 'removed' });
      await at('removed.title');
      room.say({ t: 'readmitted' }, { t: 'lobby' });
      await at('lobby.hello');
      room.say({ t: 'replaced' });
      await at('replaced.title');
      await phone.button('replaced.back').click();
      await expect.poll(() => room.heardOf('back').length).toBe(1);
      room.say(joined({ token: null }), { t: 'ended' });
      await at('ended.title');
    });

    test('goes at its own pace: skips, comes back, is where it was after a reload', async ({
      page,
      site,
    }) => {
      test.slow();
      const given = new Set<number>();
      const room = await ScriptedRoom.open(page, (message) => {
        const seat = joined({ pace: 'own', total: 4, answered: [...given] });
        switch (message.t) {
          case 'look':
            return [door()];
          case 'join':
            return [seat, { t: 'own-pace', leftMillis: 3_600_000 }];
          case 'back':
            return [
              { ...seat, token: null },
              { t: 'own-pace', leftMillis: 3_600_000 },
            ];
          case 'show':
            return given.has(message.item)
              ? [
                  asked(message.item, { answered: true }),
                  revealed(message.item, { verdict: 'right' }),
                ]
              : [asked(message.item)];
          case 'answer':
            given.add(message.item);
            return [
              { t: 'kept', item: message.item },
              revealed(message.item, { verdict: 'right', points: 1000 }),
            ];
          default:
            return [];
        }
      });
      const phone = phoneOf(page, locale);
      await visit(page, `${site.url}${locale}/join/?code=${CODE}`);
      await phone.button('door.join').click();
      await expectNoFault(page, 'the list of all items');
      await phone.button('own.start').click();
      await phone.button('own.skip').click();
      await expect(page.getByText(wording(locale, 'quiz:position')).first()).toContainText('2');
      await page.getByRole('radio').first().check({ force: true });
      await phone.send();
      await expect(phone.verdict('right')).toBeVisible();
      await expectNoFault(page, 'an answer shown at one’s own pace');
      await phone.button('own.next').click();
      await expect(page.getByText(wording(locale, 'quiz:position')).first()).toContainText('3');
      await page.getByRole('radio').first().check({ force: true });
      await page.reload();
      await expect(page.getByText(wording(locale, 'quiz:position')).first()).toContainText('3');
      await expect(page.getByRole('radio').first()).toBeChecked();
      await phone.button('own.backToList').click();
      await phone.button('own.goOn').click();
      await expect(page.getByText(wording(locale, 'quiz:position')).first()).toContainText('1');
      expect(room.heardOf('join')).toHaveLength(1);
      room.say({ t: 'podium', own: { verdict: null, points: 0, total: 1000, rank: null } });
      await expect(phone.heading).toHaveText(phone.says('podium.title'));
    });
  });
}
