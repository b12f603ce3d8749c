/** A host and phones around one server, each in a browser of its own. */
import { type Browser, type BrowserContext, type Page, expect } from '@playwright/test';
import type { ClassServer } from './class-server.ts';
import { visit } from './visit.ts';
import { boardOf } from './wall.ts';
import { type LocaleName, wording } from './wording.ts';

const WALL = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };

/** From set-up to the lobby; `settle` makes the settings. Gives the code that is on the wall. */
export async function openRoom(
  page: Page,
  server: ClassServer,
  locale: LocaleName,
  settle: () => Promise<void> = () => Promise.resolve(),
  text = 'mask-1985',
) {
  await page.setViewportSize(WALL);
  await visit(page, `${server.url}${locale}/class/?text=${text}`);
  await settle();
  await page.getByRole('button', { name: wording(locale, 'class:way.live.start') }).click();
  const board = boardOf(page, locale);
  await expect(board.wall).toBeVisible();
  const code = (await page.locator('.code').innerText()).replace(/\D/g, '');
  expect(code).toMatch(/^\d{6}$/);
  return { ...board, code, count: page.locator('.count strong') };
}

export class Phone {
  readonly context: BrowserContext;
  readonly locale: LocaleName;
  readonly #address: string;
  page: Page;

  private constructor(context: BrowserContext, page: Page, locale: LocaleName, address: string) {
    this.context = context;
    this.page = page;
    this.locale = locale;
    this.#address = address;
  }

  /** At the door of the room. */
  static async at(browser: Browser, server: ClassServer, locale: LocaleName, code: string) {
    const context = await browser.newContext({ viewport: PHONE, hasTouch: true });
    const address = `${server.url}${locale}/join/#${code}`;
    const page = await context.newPage();
    await visit(page, address);
    return new Phone(context, page, locale, address);
  }

  says(key: string, whole = true): RegExp {
    return wording(this.locale, `join:${key}`, whole);
  }

  async join(team: number | null = null): Promise<void> {
    if (team !== null)
      await this.page
        .getByRole('group', { name: this.says('door.team') })
        .getByRole('radio')
        .nth(team)
        .check();
    await this.page.getByRole('button', { name: this.says('door.join') }).click();
    await expect(this.page.getByRole('button', { name: this.says('door.join') })).toHaveCount(0);
  }

  /** The option at this place, sent and on the server's disk. */
  async choose(place: number): Promise<void> {
    await this.send(place);
    await expect(this.page.getByText(this.says('item.kept'))).toBeVisible();
  }

  async send(place: number): Promise<void> {
    const send = this.page.getByRole('button', { name: this.says('item.send') });
    // until it is there, the options are those of the item before
    await expect(send).toBeVisible();
    await this.page.getByRole('radio').nth(place).check({ force: true });
    await send.click();
  }

  /** Whatever this question wants: the first option, all in the order of the screen, these words. */
  async answer(typed: string): Promise<void> {
    const main = this.page.locator('main');
    const send = this.page.getByRole('button', { name: this.says('item.send') });
    await expect(send).toBeVisible();
    const columns = main.locator('.match ul');
    const tiles = main.locator('.bank').getByRole('button');
    if ((await columns.count()) > 0) {
      const halves = columns.nth(0).getByRole('button');
      for (let place = 0; place < (await halves.count()); place += 1) {
        await halves.nth(place).click();
        await columns.nth(1).getByRole('button').nth(place).click();
      }
    } else if ((await tiles.count()) > 0) {
      for (let place = 0; place < (await tiles.count()); place += 1) await tiles.nth(place).click();
    } else if ((await main.getByRole('textbox').count()) > 0) {
      await main.getByRole('textbox').fill(typed);
    } else if ((await main.getByRole('radio').count()) > 0) {
      await main.getByRole('radio').first().check({ force: true });
    } else {
      await main.getByRole('listitem').nth(1).getByRole('button').first().click();
    }
    await send.click();
    await expect(this.page.getByText(this.says('item.kept'))).toBeVisible();
  }

  /** The phone is dropped: the tab is gone, and the same address is opened again. */
  async dropAndComeBack(): Promise<void> {
    await this.page.close();
    this.page = await this.context.newPage();
    await visit(this.page, this.#address);
  }
}
