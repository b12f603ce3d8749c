import { expect } from '@playwright/test';
import { Phone, openRoom } from './support/class-room.ts';
import { test } from './support/class-test.ts';
import { expectNoFault } from './support/no-fault.ts';
import { LOCALES } from './support/routes.ts';
import { pick } from './support/wall.ts';
import { countedWording, type LocaleName, wording } from './support/wording.ts';

for (const locale of LOCALES) {
  test.describe(locale, () => {
    const says = (key: string) => wording(locale, `class:${key}`);
    const other: LocaleName = locale === 'fr' ? 'en' : 'fr';

    test('a whole game with three phones: one dropped and back, one late, the server killed and back', async ({
      page,
      browser,
      server,
      restart,
    }) => {
      test.slow();
      const room = await openRoom(page, server, locale, async () => {
        await pick(page, locale, 'count', '5');
        await page.getByRole('checkbox', { name: wording(locale, 'kind:pairs', false) }).uncheck();
      });
      await expectNoFault(page, 'lobby with code and address');
      const first = await Phone.at(browser, server, locale, room.code);
      const second = await Phone.at(browser, server, other, room.code);
      await first.join();
      await second.join();
      await expect(
        page.getByRole('status').filter({ hasText: countedWording(locale, 'class:lobby.present') }),
      ).toContainText('2');
      const name = await page.locator('main li').first().innerText();

      // all of them answer the first
      await page.keyboard.press(' ');
      await first.choose(0);
      await second.choose(1);
      await expect(room.count).toHaveText('2');
      await page.keyboard.press(' ');
      await expect(room.primary).toHaveText(says('next.why'));
      await expect(first.page.getByText(first.says('result.rank', false))).toBeVisible();
      await page.keyboard.press(' ');
      await expectNoFault(page, 'why, with the code');
      await page.keyboard.press(' ');
      await expect(room.points).toHaveCount(2);

      // one comes late, one is dropped in the middle of a question
      const late = await Phone.at(browser, server, locale, room.code);
      await late.join();
      await page.keyboard.press(' ');
      await late.choose(0);
      await first.choose(0);
      await first.dropAndComeBack();
      await expect(first.page.getByText(first.says('item.kept'))).toBeVisible();
      await expect(room.count).toHaveText('2');

      // the server is killed before the second has answered, and comes back
      await restart(async () => {
        await expect(page.getByText(says('trouble.away.title'))).toBeVisible();
      });
      await expect(page.getByText(says('trouble.away.title'))).toHaveCount(0, { timeout: 30_000 });
      await expect(room.count).toHaveText('2');
      await expect(async () => {
        await second.choose(0);
      }).toPass({ timeout: 30_000 });
      await expect(room.count).toHaveText('3');

      // the host's page is loaded again, and goes on with the room
      await page.reload();
      await expect(room.count).toHaveText('3');
      await expect(page.getByText(says('connecting'))).toHaveCount(0);
      await expect(page.locator('.code')).toHaveText(/\d{3} \d{3}/);
      await page.keyboard.press(' ');
      await expect(room.primary).toHaveText(says('next.why'));
      for (let item = 2; item < 5; item += 1) {
        for (let screen = 0; screen < 3; screen += 1) {
          const before = await room.primary.innerText();
          await page.keyboard.press(' ');
          await expect(room.primary).not.toHaveText(before);
        }
        await expect(room.place).toContainText(String(item + 1));
        await Promise.all([first, second, late].map((phone, place) => phone.choose(place)));
        await expect(room.count).toHaveText('3');
        await page.keyboard.press(' ');
        await expect(room.primary).toHaveText(says('next.why'));
      }
      for (const step of ['next.why', 'next.standing', 'next.podium']) {
        await expect(room.primary).toHaveText(says(step));
        await page.keyboard.press(' ');
      }
      await expect(room.primary).toHaveText(says('next.finish'));
      await expect(room.points.first()).toBeVisible();
      await expect(first.page.getByText(first.says('podium.title'))).toBeVisible();
      await page.keyboard.press(' ');
      await expect(page.getByRole('link', { name: says('ended.report') })).toBeVisible();
      await expect(second.page.getByText(second.says('ended.title'))).toBeVisible();
      expect(name).not.toBe('');
    });

    test('teams, somebody sent out and let back in, a new name', async ({
      page,
      browser,
      server,
    }) => {
      test.slow();
      const room = await openRoom(page, server, locale, async () => {
        await pick(page, locale, 'teams', '2');
        await page.getByRole('checkbox', { name: wording(locale, 'kind:pairs', false) }).uncheck();
      });
      const phones = [];
      for (const team of [1, 2, 2]) {
        const phone = await Phone.at(browser, server, locale, room.code);
        await phone.join(team);
        phones.push(phone);
      }
      const [first, second] = phones;
      if (first === undefined || second === undefined) throw new Error('no phones');
      await page.keyboard.press('l');
      const dialog = page.getByRole('dialog');
      await dialog
        .getByRole('button', { name: says('people.removedOf') })
        .first()
        .click();
      await expect(first.page.getByText(first.says('removed.title'))).toBeVisible();
      await dialog.getByRole('button', { name: says('people.readmittedOf') }).click();
      await expect(first.page.getByText(first.says('removed.title'))).toHaveCount(0);
      await dialog
        .getByRole('button', { name: says('people.renameOf') })
        .nth(1)
        .click();
      await page.locator(':focus').fill('Loutre de mer');
      await page.keyboard.press('Enter');
      await expect(dialog).toContainText('Loutre de mer');
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog')).toHaveCount(0);
      await page.keyboard.press(' ');
      await first.choose(0);
      await second.choose(1);
      await page.keyboard.press('p');
      await expect(first.page.getByText(first.says('paused.title'))).toBeVisible();
      await expect(room.wall).toContainText(wording(locale, 'class:board.paused', false));
      await page.keyboard.press('p');
      await expect(first.page.getByText(first.says('paused.title'))).toHaveCount(0);
      for (const step of ['next.answer', 'next.why', 'next.standing']) {
        await expect(room.primary).toHaveText(says(step));
        await page.keyboard.press(' ');
      }
      for (const number of [1, 2])
        await expect(room.wall).toContainText(
          locale === 'fr' ? `Équipe ${String(number)}` : `Team ${String(number)}`,
        );
      await expect(room.wall).toContainText('Loutre de mer');
    });

    test('everyone at their own pace, until the teacher ends it', async ({
      page,
      browser,
      server,
    }) => {
      test.slow();
      const room = await openRoom(page, server, locale, async () => {
        await pick(page, locale, 'count', '5');
        await page.getByRole('checkbox', { name: wording(locale, 'kind:pairs', false) }).uncheck();
        await pick(page, locale, 'pace.title', 'pace.own');
      });
      const phones = [];
      for (const each of [locale, other, locale]) {
        const phone = await Phone.at(browser, server, each, room.code);
        await phone.join();
        phones.push(phone);
      }
      await page.keyboard.press(' ');
      await expect(page.getByRole('timer')).toBeVisible();
      const [first, second] = phones;
      if (first === undefined || second === undefined) throw new Error('no phones');
      for (let item = 0; item < 5; item += 1) {
        const go = item === 0 ? 'own.start' : 'own.next';
        await first.page.getByRole('button', { name: first.says(go) }).click();
        await first.send(0);
      }
      await second.page.getByRole('button', { name: second.says('own.start') }).click();
      await second.send(1);
      await expect(page.getByText(countedWording(locale, 'class:own.answers'))).toContainText('6');
      await expect(
        page.getByText(countedWording(locale, 'class:own.finished')).first(),
      ).toContainText('1');
      await expectNoFault(page, 'own pace');
      await page.keyboard.press(' ');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: says('end.accept') })
        .click();
      await expect(room.primary).toHaveText(says('next.finish'));
      await expect(second.page.getByText(second.says('podium.title'))).toBeVisible();
    });
  });
}
