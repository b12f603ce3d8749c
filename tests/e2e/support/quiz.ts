import { type Locator, type Page, expect } from '@playwright/test';
import type { Site } from './fixtures.ts';
import { visit } from './visit.ts';
import { countedWording, type LocaleName, wording } from './wording.ts';

/** `order` is the arranging of events. */
export type Way = 'choose' | 'type' | 'arrange' | 'order' | 'match';

function button(page: Page, locale: LocaleName, key: string): Locator {
  return page.getByRole('button', { name: wording(locale, key) });
}

/** Opens a text's page and starts a quiz on it. */
export async function startQuiz(
  page: Page,
  site: Pick<Site, 'url'>,
  locale: LocaleName,
  text = 'mask-1985',
) {
  await visit(page, `${site.url}${locale}/text/${text}/`);
  await page.getByRole('button', { name: countedWording(locale, 'text:start.button') }).click();
  await expect(page).toHaveURL(`${site.url}${locale}/quiz/`);
  await expect(position(page, locale)).toBeVisible();
}

/** "Question 3 of 10", wherever the page says it. */
export function position(page: Page, locale: LocaleName): Locator {
  return page.getByText(wording(locale, 'quiz:position', false)).first();
}

/** How the question on the screen wants to be answered. */
export async function wayOf(page: Page, locale: LocaleName): Promise<Way> {
  const main = page.getByRole('main');
  const line = main.getByRole('group', { name: wording(locale, 'quiz:tiles.line') });
  const radios = main.getByRole('radio');
  const field = main.getByRole('textbox');
  const left = matchColumn(page, 0);
  const events = eventList(page, locale);
  await expect(line.or(radios).or(field).or(left).or(events).first()).toBeVisible();
  if (await events.isVisible()) return 'order';
  if (await line.isVisible()) return 'arrange';
  if (await field.isVisible()) return 'type';
  return (await radios.count()) > 0 ? 'choose' : 'match';
}

/** The events of a chronology, as they stand. */
export function eventList(page: Page, locale: LocaleName): Locator {
  return page.getByRole('main').getByRole('list', { name: wording(locale, 'quiz:order.list') });
}

function matchColumn(page: Page, column: 0 | 1): Locator {
  return page.getByRole('main').locator('.match ul').nth(column);
}

async function arrange(page: Page, locale: LocaleName) {
  const bank = page.getByRole('group', { name: wording(locale, 'quiz:tiles.bank') });
  const tiles = bank.getByRole('button');
  for (let place = 0; place < (await tiles.count()); place += 1) await tiles.nth(place).click();
}

/** Tries every partner until each is found; the last pair ends the question by itself. */
async function match(page: Page) {
  const [left, right] = [matchColumn(page, 0), matchColumn(page, 1)];
  const count = await left.getByRole('button').count();
  for (let row = 0; row < count; row += 1) {
    const card = left.getByRole('button').nth(row);
    for (let other = 0; other < count; other += 1) {
      if ((await card.getAttribute('aria-disabled')) === 'true') break;
      const partner = right.getByRole('button').nth(other);
      if ((await partner.getAttribute('aria-disabled')) === 'true') continue;
      await card.click();
      await partner.click();
    }
  }
}

/** Answers the question on the screen, right or not. */
export async function giveAnswer(page: Page, locale: LocaleName): Promise<Way> {
  const way = await wayOf(page, locale);
  const main = page.getByRole('main');
  if (way === 'choose')
    await main
      .locator('label')
      .filter({ has: page.getByRole('radio') })
      .first()
      .click();
  if (way === 'type') await main.getByRole('textbox').fill('Cher');
  if (way === 'arrange') await arrange(page, locale);
  if (way === 'order') await eventList(page, locale).getByRole('button').nth(1).click();
  if (way === 'match') await match(page);
  else await button(page, locale, 'quiz:check').click();
  return way;
}

/** As `giveAnswer`, and waits until the answer is stored. */
export async function answer(page: Page, locale: LocaleName): Promise<Way> {
  const way = await giveAnswer(page, locale);
  await expect(page.getByText(wording(locale, 'quiz:saved'))).toBeVisible();
  return way;
}

/**
 * On to the next question, or to the summary after the last one. True when there is another. The
 * app lets a moment pass after an answer, so that a double tap does not jump over its feedback.
 */
export async function goOn(page: Page, locale: LocaleName): Promise<boolean> {
  const finish = button(page, locale, 'quiz:finish');
  const forward = button(page, locale, 'quiz:next').or(finish);
  await expect(forward).toBeVisible();
  const isLast = await finish.isVisible();
  await expect(async () => {
    if (await forward.isVisible()) await forward.click({ timeout: 1000 });
    await expect(page.getByText(wording(locale, 'quiz:saved'))).toBeHidden({ timeout: 200 });
  }).toPass();
  if (isLast) await expect(page).toHaveURL(/\/summary\/$/);
  return !isLast;
}
