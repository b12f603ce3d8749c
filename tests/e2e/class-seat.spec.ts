/** A seat in a live class whose asking for is cut off half way: it is one seat all the same. */
import { expect } from '@playwright/test';
import { Phone, openRoom } from './support/class-room.ts';
import { test } from './support/class-test.ts';

/** One, and no more, whatever the language. */
const ONE = /^\s*1 participant\s*$/;
const SOCKET = /\/class-socket$/;

test('the line is cut before one has heard of one’s seat: one comes to the same seat', async ({
  page,
  browser,
  server,
}) => {
  const room = await openRoom(page, server, 'fr');
  const phone = await Phone.at(browser, server, 'fr', room.code);
  let cuts = 0;
  await phone.page.routeWebSocket(SOCKET, (line) => {
    const far = line.connectToServer();
    far.onMessage((message) => {
      if (cuts === 0 && String(message).includes('"joined"')) {
        cuts += 1;
        void far.close();
        void line.close();
      } else line.send(message);
    });
  });
  await phone.page.reload();
  await phone.join();
  await expect(room.wall.getByRole('status')).toHaveText(ONE);
  expect(cuts).toBe(1);
});

test('the page goes before the server has heard that a seat is asked for: one is at the door', async ({
  page,
  browser,
  server,
}) => {
  const room = await openRoom(page, server, 'en');
  const phone = await Phone.at(browser, server, 'en', room.code);
  let isDeaf = true;
  let asked = 0;
  await phone.page.routeWebSocket(SOCKET, (line) => {
    const far = line.connectToServer();
    line.onMessage((message) => {
      if (isDeaf && String(message).includes('"join"')) asked += 1;
      else far.send(message);
    });
  });
  await phone.page.reload();
  await phone.page.getByRole('button', { name: phone.says('door.join') }).click();
  await expect.poll(() => asked).toBe(1);
  isDeaf = false;
  await phone.page.reload();
  await phone.join();
  await expect(room.wall.getByRole('status')).toHaveText(ONE);
});
