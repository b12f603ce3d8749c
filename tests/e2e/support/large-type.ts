/** The largest letters that a person can set, and whether a page still holds them. */
import { type CDPSession, type Page, expect } from '@playwright/test';
import { visit } from './visit.ts';
import { type LocaleName, wording } from './wording.ts';

/** Pixels: what browsers call medium unless somebody says otherwise, and twice that. */
export const USUAL_TYPE = 16;
export const LARGE_TYPE = 32;

const SIZES = {
  phone: { width: 360, height: 740 },
  desk: { width: 1280, height: 800 },
} as const;

/** The app's own setting at its largest. */
export async function setLargestScale(page: Page, url: string, locale: LocaleName): Promise<void> {
  await visit(page, `${url}${locale}/settings/`);
  await page.getByRole('radio', { name: wording(locale, 'settings:scale.1_5') }).check();
  await expect(page.locator('html')).toHaveAttribute('data-scale', '1.5');
  await expect(page.getByText(wording(locale, 'settings:saved'))).toBeVisible();
}

/** Looks at a screen with both sizes of browser type, on a phone and at a desk. */
export async function expectRoom(page: Page, browser: CDPSession, screen: string): Promise<void> {
  for (const standard of [LARGE_TYPE, USUAL_TYPE]) {
    await browser.send('Page.setFontSizes', { fontSizes: { standard } });
    for (const [name, size] of Object.entries(SIZES)) {
      await page.setViewportSize(size);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const faults = await page.evaluate(findFaults);
      expect.soft(faults, `${screen}, ${name}, letters of ${String(standard)} px`).toEqual([]);
    }
  }
}

/** In the page: what is cut off, spills over, overlaps or cannot be tapped. */
function findFaults(): string[] {
  const SLACK = 1.5;
  const faults: string[] = [];
  const root = document.documentElement;
  const wide = root.scrollWidth - root.clientWidth;
  if (wide > 0) faults.push(`scrolls sideways by ${String(wide)} px`);

  const told = (element: Element) => {
    const words = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
    return `${element.tagName.toLowerCase()}.${element.className} "${words}"`;
  };
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest('.visually-hidden, .skip, noscript, svg, #svelte-announcer') === null;
  const dialog = document.querySelector('dialog[open]');
  const all = (selector: string) =>
    [...(dialog ?? document).querySelectorAll(selector)].filter(isSeen);

  /** The boxes that letters fill, line by line. */
  const linesOf = (element: Element) => {
    const range = document.createRange();
    const boxes: DOMRect[] = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const { parentElement: parent, textContent } = text;
      if (parent === null || !isSeen(parent) || textContent?.trim() === '') continue;
      range.selectNodeContents(text);
      // letters take less than the height that a font has for them
      for (const { left, top, width, height } of range.getClientRects())
        boxes.push(new DOMRect(left, top + height / 6, width, (height * 2) / 3));
    }
    return boxes;
  };
  const holds = (box: DOMRect, line: DOMRect) =>
    line.left >= box.left - SLACK && line.right <= box.right + SLACK;

  for (const element of all('h1, h2, h3, p, li, dt, dd, label, legend, summary, button, a')) {
    const box = element.getBoundingClientRect();
    const isInline = getComputedStyle(element).display === 'inline';
    for (const line of linesOf(element)) {
      if (!isInline && !holds(box, line)) faults.push(`spills over: ${told(element)}`);
      else if (line.left < -SLACK || line.right > root.clientWidth + SLACK)
        faults.push(`out of sight: ${told(element)}`);
      else continue;
      break;
    }
  }
  for (const element of all('body *')) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const cuts = (how: string) => how === 'hidden' || how === 'clip';
    const isWider = element.scrollWidth > element.clientWidth + SLACK;
    const isTaller = element.scrollHeight > element.clientHeight + SLACK;
    if (element.clientWidth === 0 || element.matches('progress, input, textarea')) continue;
    // a table of figures needs its columns: it moves by itself, by keyboard as well
    if (element.matches('[tabindex="0"]:has(> table)')) continue;
    if (cuts(overflowX) && isWider) faults.push(`cut off at the side: ${told(element)}`);
    if (cuts(overflowY) && isTaller) faults.push(`cut off below: ${told(element)}`);
    if ((overflowX === 'auto' || overflowX === 'scroll') && isWider)
      faults.push(`scrolls sideways: ${told(element)}`);
  }

  const pressed = all('button, a, input, select, textarea, summary');
  const isFree = (element: Element) => {
    for (let each: Element | null = element; each !== null; each = each.parentElement)
      if (['fixed', 'sticky'].includes(getComputedStyle(each).position))
        return each.classList.contains('board');
    return true;
  };
  /** What is left of a box where part of it has been scrolled out of sight. */
  const shown = (element: Element, { left, right, top, bottom }: DOMRect) => {
    let [from, to] = [top, bottom];
    for (let each = element.parentElement; each !== null; each = each.parentElement) {
      if (getComputedStyle(each).overflowY === 'visible' || each === document.body) continue;
      const frame = each.getBoundingClientRect();
      [from, to] = [Math.max(from, frame.top), Math.min(to, frame.bottom)];
    }
    return new DOMRect(left, from, right - left, Math.max(0, to - from));
  };
  const meets = (one: DOMRect, other: DOMRect) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > SLACK &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > SLACK;
  const placed = pressed
    .filter(isFree)
    .map((element) => ({ element, box: shown(element, element.getBoundingClientRect()) }));
  const written = all('h1, h2, h3, p, li, dt, dd, label, legend, span, strong').filter(
    (element) => isFree(element) && element.querySelector('button, input') === null,
  );
  for (const [index, { element, box }] of placed.entries()) {
    for (const other of placed.slice(index + 1))
      if (!element.contains(other.element) && meets(box, other.box))
        faults.push(`overlap: ${told(element)} and ${told(other.element)}`);
    const covered = written.find(
      (text) =>
        !element.contains(text) &&
        !text.contains(element) &&
        linesOf(text).some((line) => meets(shown(text, line), box)),
    );
    if (covered) faults.push(`overlap: ${told(element)} and ${told(covered)}`);
  }
  for (const element of pressed) {
    if (!(element instanceof HTMLElement) || element.matches('[type="file"]')) continue;
    element.focus();
    element.scrollIntoView({ block: 'center' });
    const box = element.getClientRects()[0];
    if (box === undefined) continue;
    const top = Math.max(box.top, 0);
    const bottom = Math.min(box.bottom, innerHeight);
    const hit = document.elementFromPoint((box.left + box.right) / 2, (top + bottom) / 2);
    const isHit = hit !== null && (element.contains(hit) || hit.contains(element));
    if (!isHit) faults.push(`covered: ${told(element)}`);
  }
  scrollTo(0, 0);
  return [...new Set(faults)];
}

/** Each option that gets the focus can be seen, whatever stands at the foot of the screen. */
export async function expectFocusInSight(page: Page): Promise<void> {
  const radios = page.getByRole('main').getByRole('radio');
  await page.evaluate(() => scrollTo(0, 0));
  for (let place = 0; place < (await radios.count()); place += 1) {
    const radio = radios.nth(place);
    await radio.focus();
    const isSeen = await radio.evaluate((element) => {
      const label = element.closest('label') ?? element;
      const { left, top, width, height } = label.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + height / 2);
      return at !== null && label.contains(at);
    });
    expect(isSeen, `option ${String(place + 1)} with the focus`).toBe(true);
  }
}
