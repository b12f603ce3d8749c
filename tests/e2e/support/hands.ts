import { type Page, expect } from '@playwright/test';

/** Something to act on, by what a screen reader calls it. */
export interface Target {
  readonly role: 'button' | 'link' | 'radio' | 'textbox' | 'spinbutton';
  readonly name: RegExp;
  /** The group, list or region it stands in. */
  readonly within?: Place;
  /** Only one that is not pressed. */
  readonly unpressed?: boolean;
}

export interface Place {
  readonly role: 'group' | 'list' | 'region';
  readonly name: RegExp;
}

/** A manner of using the app. */
export interface Hands {
  press(target: Target): Promise<void>;
  /** Puts a text in the place of what a field held. */
  write(target: Target, text: string): Promise<void>;
  /** Takes an option. `place`: from 0, on the screen. */
  choose(target: Target, place: number): Promise<void>;
  /** Checks an answer, or goes on after it. */
  submit(target: Target): Promise<void>;
  takeBack(target: Target): Promise<void>;
}

/** As a screen reader shows the page: by roles, names and states, and nothing else. */
export function rolesOnly(page: Page): Hands {
  const find = ({ role, name, within, unpressed }: Target) => {
    const place = within === undefined ? page : page.getByRole(within.role, { name: within.name });
    return place.getByRole(role, { name, ...(unpressed && { pressed: false }) }).first();
  };
  return {
    press: (target) => find(target).click(),
    write: (target, text) => find(target).fill(text),
    choose: async (target) => {
      await find(target).focus();
      await page.keyboard.press('Space');
      await expect(find(target)).toBeChecked();
    },
    submit: (target) => find(target).click(),
    takeBack: (target) => find(target).click(),
  };
}

/** Tab presses after which something counts as out of reach. */
const MOST_TABS = 200;

/** Tab, Enter, letters and digits; the screen is read. */
export function keyboardOnly(page: Page): Hands {
  const reach = async (target: Target) => {
    // Whoever sees the page sees whether it is further up.
    const all = await page.evaluate(describeFocusable);
    const here = all.findIndex(({ isHere }) => isHere);
    const isBelow = all.some((each, index) => index > here && isMeant(each, target));
    for (let presses = 0; presses <= MOST_TABS; presses += 1) {
      const focused = (await page.evaluate(describeFocusable)).find(({ isHere }) => isHere);
      if (focused !== undefined && isMeant(focused, target)) return;
      await page.keyboard.press(isBelow ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`Tab does not reach ${target.role} ${String(target.name)}`);
  };
  return {
    press: async (target) => {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    write: async (target, text) => {
      await reach(target);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    choose: async (target, place) => {
      await page.keyboard.press(String(place + 1));
      await expect(page.getByRole('radio', { name: target.name })).toBeChecked();
    },
    submit: async (target) => {
      const all = await page.evaluate(describeFocusable);
      // Elsewhere Enter is for the element that has the focus.
      if (all.some(({ isHere, role }) => isHere && role === 'button')) await reach(target);
      await page.keyboard.press('Enter');
    },
    takeBack: () => page.keyboard.press('r'),
  };
}

interface Focusable {
  readonly isHere: boolean;
  readonly role: string;
  readonly name: string;
  readonly pressed: boolean;
  /** Names of what it stands in. */
  readonly within: readonly string[];
}

function isMeant({ role, name, pressed, within }: Focusable, target: Target): boolean {
  if (role !== target.role || !target.name.test(name)) return false;
  if (target.unpressed === true && pressed) return false;
  return target.within === undefined || within.some((place) => target.within?.name.test(place));
}

/** In the page: what can have the focus, and what has it. */
function describeFocusable(): Focusable[] {
  const spoken = (node: Element | null | undefined): string => {
    const copy = node?.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };
  const nameOf = (node: Element): string => {
    const heading = document.getElementById(node.getAttribute('aria-labelledby') ?? '');
    const label = node instanceof HTMLInputElement ? node.labels?.[0] : undefined;
    return node.getAttribute('aria-label') ?? spoken(heading ?? label ?? node);
  };
  const roles: Record<string, string> = { a: 'link', button: 'button', textarea: 'textbox' };
  const inputs: Record<string, string> = { radio: 'radio', number: 'spinbutton', text: 'textbox' };
  const active = document.activeElement;
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
  return [...document.querySelectorAll(focusable)].map((element) => {
    const tag = element.tagName.toLowerCase();
    const within: string[] = [];
    for (let node = element.parentElement; node !== null; node = node.parentElement) {
      if (node.matches('[aria-label], [aria-labelledby]')) within.push(nameOf(node));
    }
    return {
      isHere: element === active,
      role: (tag === 'input' ? inputs[element.getAttribute('type') ?? ''] : roles[tag]) ?? tag,
      name: nameOf(element),
      pressed: element.getAttribute('aria-pressed') === 'true',
      within,
    };
  });
}
