import { type Page, expect } from '@playwright/test';
import { KINDS } from '#lib/bank/kinds.ts';
import type { Kind } from '#lib/bank/schema.ts';
import { Phone, openRoom } from './support/class-room.ts';
import { test } from './support/class-test.ts';
import { giveVoice, whatWasSaid } from './support/voice.ts';
import { pick } from './support/wall.ts';
import { wording } from './support/wording.ts';

/** What is not chosen from a list. */
const KINDS_PLAYED: readonly Kind[] = ['dictation', 'tiles', 'pairs', 'chronology'];

/** By what a phone shows for it. */
async function kindOn(phone: Page): Promise<Kind> {
  const main = phone.locator('main');
  if ((await main.getByRole('textbox').count()) > 0) return 'dictation';
  if ((await main.locator('.bank').count()) > 0) return 'tiles';
  return (await main.locator('.match').count()) > 0 ? 'pairs' : 'chronology';
}

test('dictation, tiles, pairs and a chronology: asked at the board, answered on a phone', async ({
  page,
  browser,
  server,
}) => {
  test.slow();
  await giveVoice(page);
  const says = (key: string) => wording('fr', `class:${key}`);
  const settle = async () => {
    await pick(page, 'fr', 'count', '10');
    for (const kind of KINDS.filter((each) => !KINDS_PLAYED.includes(each)))
      await page
        .getByRole('group', { name: says('settings.kinds') })
        .getByRole('checkbox', { name: wording('fr', `kind:${kind}`, false) })
        .uncheck();
  };
  const room = await openRoom(page, server, 'fr', settle, 'louis-braille');
  const phone = await Phone.at(browser, server, 'en', room.code);
  await phone.join();
  const right = phone.page.getByRole('heading', { name: wording('en', 'common:verdict.right') });
  const played = new Set<string>();
  await page.keyboard.press(' ');
  for (let item = 0; item < 10 && played.size < KINDS_PLAYED.length; item += 1) {
    await expect(room.place).toHaveText(new RegExp(String.raw`^\D*${String(item + 1)}\D`));
    await expect(phone.page.getByRole('button', { name: phone.says('item.send') })).toBeVisible();
    const kind = await kindOn(phone.page);
    if (played.has(kind)) {
      await page.keyboard.press('s');
      await expect(room.primary).toHaveText(says('next.question'));
      await page.keyboard.press(' ');
      continue;
    }
    played.add(kind);
    const isTyped = kind === 'dictation';
    if (isTyped) await expect.poll(() => whatWasSaid(page)).not.toEqual([]);
    const spoken = ((await whatWasSaid(page)).at(-1)?.text ?? '').replaceAll("'", '’');
    // what is to be written is heard, and stands nowhere
    if (isTyped) await expect(page.getByText(spoken)).toHaveCount(0);
    await phone.answer(spoken);
    await expect(room.count).toHaveText('1');
    await page.keyboard.press(' ');
    await expect(room.primary).toHaveText(says('next.why'));
    if (isTyped) {
      await expect(room.wall).toContainText(spoken);
      await expect(right).toBeVisible();
    } else {
      // one solution, on the board and on the phone, unless what was laid at random is right
      await expect(phone.page.getByText(phone.says('result.yours'))).toBeVisible();
      const key = phone.page
        .locator('section')
        .filter({ hasText: phone.says('result.answer', false) });
      if (!(await right.isVisible()))
        await expect(room.wall).toContainText(await key.locator('[lang="fr"]').first().innerText());
    }
    await page.keyboard.press(' ');
    await expect(room.primary).toHaveText(says('next.standing'));
    await page.keyboard.press(' ');
    await page.keyboard.press(' ');
  }
  expect([...played].sort()).toEqual([...KINDS_PLAYED].sort());
});
