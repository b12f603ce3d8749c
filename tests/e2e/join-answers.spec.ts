import { expect } from '@playwright/test';
import type { Kind } from '#lib/bank/schema.ts';
import { leadAgain, openRoom, order } from '../server/support/live-room.ts';
import { type ClassServer, startClassServer } from './support/class-server.ts';
import { test } from './support/fixtures.ts';
import { expectNoFault } from './support/no-fault.ts';
import { answerRightly, phoneOf } from './support/phone.ts';
import { LOCALES } from './support/routes.ts';
import {
  asked,
  because,
  itemOf,
  kindly,
  revealed,
  ScriptedRoom,
  SESSION,
} from './support/scripted-room.ts';
import { visit } from './support/visit.ts';

for (const locale of LOCALES) {
  test.describe(locale, () => {
    test('answers in every way, and tells what would have been right', async ({ page, site }) => {
      test.slow();
      const room = await ScriptedRoom.open(page, kindly);
      const phone = phoneOf(page, locale);
      await visit(page, `${site.url}${locale}/join/`);
      await phone.comeIn();
      const kinds: readonly Kind[] = ['true-false', 'tiles', 'chronology', 'pairs', 'dictation'];
      for (const [count, kind] of kinds.entries()) {
        const item = itemOf(kind);
        room.say(asked(item));
        await expect(phone.button('item.send')).toBeVisible();
        await phone.send();
        await expectNoFault(page, `${kind}, nothing answered`);
        const response = await answerRightly(page, kind);
        await expectNoFault(page, `${kind}, ready`);
        await phone.send();
        await expect(phone.kept).toBeVisible();
        expect(room.heardOf('answer')[count]).toEqual({ t: 'answer', item, response });
        room.say(revealed(item, { verdict: 'wrong' }));
        await expect(phone.verdict('wrong')).toBeFocused();
        await expectNoFault(page, `${kind}, shown`);
      }
    });
  });
}

test('sends what is ready when time is up', async ({ page, site }) => {
  const room = await ScriptedRoom.open(page, kindly);
  const phone = phoneOf(page, 'fr');
  await visit(page, `${site.url}fr/join/`);
  await phone.comeIn();
  const item = itemOf('cloze');
  room.say(asked(item, { leftMillis: 2500 }));
  await page.getByRole('radio').nth(1).check({ force: true });
  await expect(phone.kept).toBeVisible();
  expect(room.heardOf('answer')).toEqual([
    { t: 'answer', item, response: { way: 'choose', place: 1 } },
  ]);
});

test('needs no more than 320 pixels, letters twice as large included', async ({ page, site }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  const room = await ScriptedRoom.open(page, kindly);
  const phone = phoneOf(page, 'fr');
  const expectNoOverflow = async (screen: string) => {
    for (const size of ['100%', '200%']) {
      await page.evaluate((to) => (document.documentElement.style.fontSize = to), size);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${screen} at ${size}`).toBe(0);
    }
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  };
  await visit(page, `${site.url}fr/join/`);
  await expectNoOverflow('the code');
  await phone.comeIn();
  await expectNoOverflow('lobby');
  for (const kind of ['cloze', 'tiles', 'chronology', 'pairs', 'dictation'] as const) {
    room.say(asked(itemOf(kind)));
    await expect(phone.button('item.send')).toBeVisible();
    await expectNoOverflow(kind);
    await answerRightly(page, kind);
    await phone.send();
    await expect(phone.kept).toBeVisible();
    room.say(revealed(itemOf(kind), { verdict: 'nearly', points: 500 }));
    await expect(phone.verdict('nearly')).toBeVisible();
    await expectNoOverflow(`${kind}, shown`);
  }
});

test('plays every kind with the server in the room, through a kill of it', async ({
  page,
}, testInfo) => {
  test.slow();
  const folder = testInfo.outputPath('rooms');
  let server: ClassServer = await startClassServer(folder);
  try {
    const phone = phoneOf(page, 'fr');
    let room = await openRoom(server.port);
    await visit(page, `${server.url}fr/join/#${room.code}`);
    await phone.button('door.join').click();
    await expect(phone.heading).toHaveText(phone.says('lobby.hello'));
    for (const [item, { item: of }] of SESSION.items.entries()) {
      // The sample has several of one kind: the helpers know the first.
      if (itemOf(of.kind) !== item) continue;
      order(room, { type: 'asked', item });
      await expect(phone.button('item.send')).toBeVisible();
      await answerRightly(page, of.kind);
      await phone.send();
      await expect(phone.kept).toBeVisible();
      if (of.kind === 'true-false') {
        await server.kill();
        await expect(page.getByText(phone.says('link.lost', false))).toBeVisible();
        server = await startClassServer(folder, server.port);
        room = await leadAgain(room, server.port);
        await expect(page.getByText(phone.says('link.lost', false))).toHaveCount(0);
      }
      order(room, { type: 'revealed', item });
      await expect(phone.verdict('right')).toBeVisible();
      await phone.button('result.why').click();
      await expect(page.getByText(because(item).sentence.fr ?? '').first()).toBeVisible();
    }
    order(room, { type: 'podium' });
    await expect(phone.heading).toHaveText(phone.says('podium.title'));
    order(room, { type: 'ended' });
    await expect(phone.heading).toHaveText(phone.says('ended.title'));
  } finally {
    await server.kill();
  }
});
