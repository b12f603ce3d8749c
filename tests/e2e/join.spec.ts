import { type Page, expect } from '@playwright/test';
import type { Kind } from '#lib/bank/schema.ts';
import type { ClassResponse } from '#lib/classroom/item/class-response.ts';
import { leadAgain, openRoom, order } from '../server/support/live-room.ts';
import { type ClassServer, startClassServer } from './support/class-server.ts';
import { test } from './support/fixtures.ts';
import { expectNoFault } from './support/no-fault.ts';
import { LOCALES } from './support/routes.ts';
import {
  asked,
  askedOf,
  because,
  door,
  itemOf,
  joined,
  keyOf,
  kindly,
  revealed,
  ScriptedRoom,
  SESSION,
} from './support/scripted-room.ts';
import { visit } from './support/visit.ts';
import { type LocaleName, wording } from './support/wording.ts';

const CODE = '482913';
const dictated = SESSION.items[itemOf('dictation')]?.item;
const dictatedWords = dictated?.kind === 'dictation' ? dictated.text.fr : '';

/** A phone in front of the room. */
function phoneOf(page: Page, locale: LocaleName) {
  const says = (key: string, whole = true) => wording(locale, `join:${key}`, whole);
  const button = (key: string) => page.getByRole('button', { name: says(key) });
  return {
    says,
    button,
    heading: page.getByRole('heading', { level: 1 }),
    field: page.getByLabel(says('code')),
    enter: async (code = CODE) => {
      await page.getByLabel(says('code')).fill(code);
      await button('enter').click();
    },
    /** To the lobby, where names are generated. */
    comeIn: async () => {
      await page.getByLabel(says('code')).fill(CODE);
      await button('enter').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(says('lobby.hello'));
    },
    send: () => button('item.send').click(),
    kept: page.getByText(says('item.kept')),
    verdict: (verdict: 'right' | 'nearly' | 'wrong') =>
      page.getByRole('heading', { level: 1, name: wording(locale, `common:verdict.${verdict}`) }),
  };
}

/** The same with the right answer laid, joined, typed or chosen: what is sent for it. */
async function answerRightly(page: Page, kind: Kind): Promise<ClassResponse> {
  const item = itemOf(kind);
  const key = keyOf(item);
  switch (askedOf(item).way) {
    case 'choose':
      await page
        .getByRole('radio')
        .nth(key[0] ?? 0)
        .check({ force: true });
      return { way: 'choose', place: key[0] ?? 0 };
    case 'type':
      await page.getByRole('textbox').fill(`  ${dictatedWords} `);
      return { way: 'type', text: dictatedWords };
    case 'match': {
      const columns = page.locator('.match ul');
      for (const [left, right] of key.entries()) {
        await columns.nth(0).getByRole('button').nth(left).click();
        await columns.nth(1).getByRole('button').nth(right).click();
      }
      return { way: 'match', places: key };
    }
    case 'arrange': {
      if (kind === 'tiles')
        for (const place of key) await page.locator('.bank').getByRole('button').nth(place).click();
      else await sortByButtons(page, key);
      return { way: 'arrange', places: key };
    }
  }
}

/** Moves each event up to where it belongs, by its arrow. */
async function sortByButtons(page: Page, key: readonly number[]): Promise<void> {
  const laid = key.map((_, place) => place);
  for (const [target, place] of key.entries()) {
    for (let at = laid.indexOf(place); at > target; at -= 1) {
      await page.getByRole('listitem').nth(at).getByRole('button').first().click();
      laid.splice(at - 1, 0, ...laid.splice(at, 1));
    }
  }
}

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
