import { expect } from '@playwright/test';
import { test } from './support/fixtures.ts';
import { expectNoFault } from './support/no-fault.ts';
import { answerRightly, phoneOf } from './support/phone.ts';
import { asked, itemOf, joined, keyOf, kindly, ScriptedRoom } from './support/scripted-room.ts';
import { visit } from './support/visit.ts';

test('sends an answer again until it is kept, and comes back by itself when the line breaks', async ({
  page,
  site,
}) => {
  let isDeaf = true;
  const room = await ScriptedRoom.open(page, (message) => {
    if (message.t === 'answer') return isDeaf ? [] : [{ t: 'kept', item: message.item }];
    if (message.t === 'back') return [joined({ token: null }), asked(itemOf('cloze'))];
    return kindly(message);
  });
  const phone = phoneOf(page, 'fr');
  await visit(page, `${site.url}fr/join/`);
  await phone.comeIn();
  room.say(asked(itemOf('cloze')));
  await answerRightly(page, 'cloze');
  await phone.send();
  await expect(page.getByText(phone.says('item.sending'))).toBeVisible();
  room.isDown = true;
  await room.drop();
  await expect(page.getByText(phone.says('link.lost'))).toBeVisible();
  await expect(page.getByText(phone.says('item.sendingLost'))).toBeVisible();
  await expectNoFault(page, 'a broken line');
  // The phone is put away, and the page is gone with it.
  isDeaf = false;
  room.isDown = false;
  await page.reload();
  await expect(phone.kept).toBeVisible();
  await expect(page.getByRole('radio').nth(keyOf(itemOf('cloze'))[0] ?? 0)).toBeChecked();
  const answers = room.heardOf('answer');
  expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(room.heardOf('join')).toHaveLength(1);
});

test('tries again at once when the phone has a network again', async ({ page, site }) => {
  const room = await ScriptedRoom.open(page, (message) =>
    message.t === 'back' ? [joined({ token: null }), { t: 'lobby' }] : kindly(message),
  );
  const phone = phoneOf(page, 'fr');
  await visit(page, `${site.url}fr/join/`);
  await phone.comeIn();
  room.isDown = true;
  await room.drop();
  // From now on it waits for seconds between two tries.
  await expect.poll(() => room.calls).toBeGreaterThan(3);
  room.isDown = false;
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByText(phone.says('link.lost', false))).toHaveCount(0, {
    timeout: 1500,
  });
});
