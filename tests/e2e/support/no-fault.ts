import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

/** What the builder leaves in the page. */
interface Axe {
  run(options: object): Promise<{ readonly violations: Violations }>;
}

/** All that the two themes can differ in. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Every rule of axe (WCAG, RGAA and good practice) by day; those on colours by night, too. */
export async function expectNoFault(page: Page, screen: string): Promise<void> {
  await show(page, 'light');
  // There are no frames to be joined, which the other mode opens a page of its own for.
  const byDay = await new AxeBuilder({ page }).setLegacyMode().analyze();
  await show(page, 'dark');
  const byNight = await page.evaluate(async (rules) => {
    const axe = Reflect.get(window, 'axe') as Axe;
    return axe.run({ runOnly: rules, resultTypes: ['violations'] });
  }, COLOUR_RULES);
  await show(page, 'light');
  expect(told(byDay.violations), screen).toEqual([]);
  expect(told(byNight.violations), `${screen}, in the dark`).toEqual([]);
}

async function show(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  // Colours in the middle of a transition are no colours of ours.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}

function told(violations: Violations): string[] {
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
