import type { Page } from '@playwright/test';

const DAY_MILLIS = 86_400_000;

/**
 * The clock of a page, to be set to any day. What is timed goes on at its usual pace, and the marks
 * that tell when a page hears taps stay real: a clock of Playwright's forgets them.
 */
export class Calendar {
  readonly #page: Page;
  readonly #start: number;

  private constructor(page: Page, start: number) {
    this.#page = page;
    this.#start = start;
  }

  /** `start`: the time of the first day, UTC milliseconds. */
  static async install(page: Page, start: number): Promise<Calendar> {
    const context = page.context();
    await context.addInitScript(() => {
      Reflect.set(window, 'realPerformance', performance);
    });
    await context.clock.install({ time: start });
    await context.addInitScript(() => {
      const real = Reflect.get(window, 'realPerformance') as Performance;
      Object.assign(performance, {
        mark: (name: string) => real.mark(name),
        getEntriesByName: (name: string) => real.getEntriesByName(name),
      });
    });
    return new Calendar(page, start);
  }

  /** From 0. `minutes` after the time of the first day; a day of 24 hours each. */
  async goTo(day: number, minutes = 0): Promise<void> {
    const time = this.#start + day * DAY_MILLIS + minutes * 60_000;
    await this.#page.context().clock.setSystemTime(time);
  }

  /** The app comes back to the front, where it was left open. */
  async comeBack(): Promise<void> {
    await this.#page.evaluate(async () => {
      document.dispatchEvent(new Event('visibilitychange'));
      await new Promise(requestAnimationFrame);
    });
  }

  /** What the page takes for now, UTC milliseconds. */
  now(): Promise<number> {
    return this.#page.evaluate(() => Date.now());
  }
}
