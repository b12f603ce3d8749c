/** A teacher at the board, as the browser tests see them. */
import { type Locator, type Page, expect } from '@playwright/test';
import type { Site } from './fixtures.ts';
import { visit } from './visit.ts';
import { type LocaleName, countedWording, wording } from './wording.ts';

export function boardOf(page: Page, locale: LocaleName) {
  const button = (key: string, whole = true) =>
    page.getByRole('button', { name: wording(locale, `class:${key}`, whole) });
  return {
    wall: page.getByRole('region', { name: wording(locale, 'class:board.wall') }),
    place: page.getByRole('heading', { level: 1 }),
    button,
    people: page.getByRole('button', { name: wording(locale, 'class:controls.people') }),
    primary: page.locator('footer .primary'),
    points: page.getByRole('listitem').getByText(countedWording(locale, 'class:standing.points')),
  };
}

/** The page of set-up with a text chosen already. */
export async function setUpWith(page: Page, site: Site, locale: LocaleName, text: string) {
  await visit(page, `${site.url}${locale}/class/?text=${text}`);
  await expect(
    page.getByRole('button', { name: wording(locale, 'class:text.change') }),
  ).toBeVisible();
}

/** Unfolds the settings and picks one of the answers of a group. */
export async function pick(page: Page, locale: LocaleName, group: string, answer: string) {
  const settings = page.getByText(wording(locale, 'class:settings.title'));
  const field = page.getByRole('group', { name: wording(locale, `class:settings.${group}`) });
  if (!(await field.isVisible())) await settings.click();
  const name = /^\d+$/.test(answer) ? answer : wording(locale, `class:settings.${answer}`);
  await field.getByRole('radio', { name, exact: true }).check();
}

/** From set-up to the lobby of a board. */
export async function playOnWall(page: Page, locale: LocaleName) {
  await page.getByRole('button', { name: wording(locale, 'class:way.wall.start') }).click();
  const board = boardOf(page, locale);
  await expect(board.wall).toBeVisible();
  return board;
}

/** Goes on by the space bar until the big button says so. */
export async function spaceUntil(page: Page, primary: Locator, says: RegExp, most = 8) {
  for (let presses = 0; presses < most; presses += 1) {
    const before = await primary.innerText();
    if (says.test(before)) return;
    await page.keyboard.press(' ');
    await expect(primary).not.toHaveText(before);
  }
  await expect(primary).toHaveText(says);
}
