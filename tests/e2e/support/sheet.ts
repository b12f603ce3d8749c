/** What a pupil does with a sheet of questions. */
import { type Page, expect } from '@playwright/test';
import { wayOf } from './quiz.ts';
import { type LocaleName, wording } from './wording.ts';

/** A picture of the code on the screen, as a camera would take it. */
export async function photographCode(page: Page, locale: LocaleName, key: string) {
  const code = page.getByRole('img', { name: wording(locale, key) });
  await expect(code).toBeVisible();
  return { name: 'code.png', mimeType: 'image/png', buffer: await code.screenshot() };
}

/** "Question 3 of 4". */
export async function expectPosition(page: Page, locale: LocaleName, position: number) {
  const place = page.getByRole('heading', { level: 1 });
  await expect(place).toContainText(wording(locale, 'quiz:position', false));
  await expect(place).toContainText(new RegExp(`^\\s*Question ${String(position)}\\D`));
}

/** Answers the item on the screen, right or not. `option`: which, where one is chosen, from 0. */
export async function answerItem(page: Page, locale: LocaleName, option = 0): Promise<void> {
  const main = page.getByRole('main');
  switch (await wayOf(page, locale)) {
    case 'choose':
      await main
        .locator('label')
        .filter({ has: page.getByRole('radio') })
        .nth(option)
        .click();
      break;
    case 'match': {
      const [left, right] = [main.getByRole('list').nth(0), main.getByRole('list').nth(1)];
      for (let row = 0; row < (await left.getByRole('button').count()); row += 1) {
        await left.getByRole('button').nth(row).click();
        await right.getByRole('button').nth(row).click();
      }
      break;
    }
    case 'arrange': {
      const bank = page.getByRole('group', { name: wording(locale, 'quiz:tiles.bank') });
      const tiles = bank.getByRole('button');
      for (let place = 0; place < (await tiles.count()); place += 1) await tiles.nth(place).click();
      break;
    }
    case 'order':
      await main
        .getByRole('list', { name: wording(locale, 'quiz:order.list') })
        .getByRole('button')
        .nth(1)
        .click();
      break;
    case 'type':
      await main.getByRole('textbox').fill('Cher');
  }
  await expect(page.getByText(wording(locale, 'sheet:fill.answered'))).toBeVisible();
}

/** On to the next item, or to the look over all. */
export async function goOn(page: Page, locale: LocaleName): Promise<void> {
  const keys = ['next', 'leaveBlank', 'toEnd'].map(
    (key) => wording(locale, `sheet:fill.${key}`).source,
  );
  await page.getByRole('button', { name: new RegExp(keys.join('|')) }).click();
}
