import { type Page, expect } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** All that the two themes can differ in. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Every rule of axe (WCAG, RGAA and good practice) by day; those on colours by night, too. */
export async function expectNoFault(page: Page, screen: string): Promise<void> {
  await show(page, 'light');
  const byDay = await findFaults(page);
  await show(page, 'dark');
  const byNight = await findFaults(page, { runOnly: COLOUR_RULES });
  await show(page, 'light');
  expect(byDay, screen).toEqual([]);
  expect(byNight, `${screen}, in the dark`).toEqual([]);
}

/** What axe finds as the page looks now: each rule that is broken, with the element. */
export async function findFaults(page: Page, options: RunOptions = {}): Promise<string[]> {
  await settle(page);
  // Our pages have no frames, whose results a builder would have to join.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (given) => {
    const { violations } = await window.axe.run({ ...given, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, options);
}

async function show(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await settle(page);
}

/** Colours in the middle of a transition are no colours of ours. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
