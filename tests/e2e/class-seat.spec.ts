/** A seat in a live class whose asking for is cut off half way: it is one seat all the same. */
import { type Browser, type Page, type WebSocketRoute, expect } from '@playwright/test';
import { Phone, openRoom } from './support/class-room.ts';
import type { ClassServer } from './support/class-server.ts';
import { test } from './support/class-test.ts';
import type { LocaleName } from './support/wording.ts';

/** One, and no more, whatever the language. */
const ONE = /^\s*1 participant\s*$/;

interface Meddled {
  readonly page: Page;
  readonly browser: Browser;
  readonly server: ClassServer;
  readonly locale: LocaleName;
  /** Gets both ends of each line that the phone opens. */
  readonly meddle: (near: WebSocketRoute, far: WebSocketRoute) => void;
}

/** A room, and a phone at its door whose lines go through the hands of the test. */
async function atTheDoor({ page, browser, server, locale, meddle }: Meddled) {
  const room = await openRoom(page, server, locale);
  const phone = await Phone.at(browser, server, locale, room.code);
  await phone.page.routeWebSocket(/\/class-socket$/, (near) => {
    meddle(near, near.connectToServer());
  });
  await phone.page.reload();
  return { phone, present: room.wall.getByRole('status') };
}

test('the line is cut before one has heard of one’s seat: one comes to the same seat', async ({
  page,
  browser,
  server,
}) => {
  let cuts = 0;
  const meddle = (near: WebSocketRoute, far: WebSocketRoute) => {
    far.onMessage((message) => {
      if (cuts === 0 && String(message).includes('"joined"')) {
        cuts += 1;
        void far.close();
        void near.close();
      } else near.send(message);
    });
  };
  const { phone, present } = await atTheDoor({ page, browser, server, locale: 'fr', meddle });
  await phone.join();
  await expect(present).toHaveText(ONE);
  expect(cuts).toBe(1);
});

test('the page goes before the server has heard that a seat is asked for: one is at the door', async ({
  page,
  browser,
  server,
}) => {
  let isDeaf = true;
  let asked = 0;
  const meddle = (near: WebSocketRoute, far: WebSocketRoute) => {
    near.onMessage((message) => {
      if (isDeaf && String(message).includes('"join"')) asked += 1;
      else far.send(message);
    });
  };
  const { phone, present } = await atTheDoor({ page, browser, server, locale: 'en', meddle });
  await phone.page.getByRole('button', { name: phone.says('door.join') }).click();
  await expect.poll(() => asked).toBe(1);
  isDeaf = false;
  await phone.page.reload();
  await phone.join();
  await expect(present).toHaveText(ONE);
});
