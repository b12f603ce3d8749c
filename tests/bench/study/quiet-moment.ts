/** Measures while nothing else keeps the machine busy: the figures are to tell of the app. */
import type { Page } from '@playwright/test';

/** A page is disturbed where a computation of fixed length takes so many times its shortest time. */
const DISTURBED = 1.35;
const MOST_WAITS = 5;
const MOST_TRIES = 2;
const WAIT_MILLIS = 250;

export interface Quiet<Value> {
  readonly value: Value;
  /** How much longer than ever the fixed computation took, before or after. */
  readonly disturbance: number;
}

export class QuietMoments {
  #shortest = Infinity;

  /** What `measure` gives while it is quiet; after a few tries, what it gave when it was quietest. */
  async during<Value>(page: Page, measure: () => Promise<Value>): Promise<Quiet<Value>> {
    let best: Quiet<Value> | null = null;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const before = await this.#waitForQuiet(page);
      const value = await measure();
      const disturbance = Math.max(before, await this.#spin(page)) / this.#shortest;
      if (best === null || disturbance < best.disturbance) best = { value, disturbance };
      if (disturbance <= DISTURBED) break;
    }
    if (best === null) throw new Error('nothing was measured');
    return best;
  }

  /** Not for ever. Gives how long the fixed computation took at the end. */
  async #waitForQuiet(page: Page): Promise<number> {
    let millis = await this.#spin(page);
    for (let waits = 0; waits < MOST_WAITS && millis > this.#shortest * DISTURBED; waits += 1) {
      await page.waitForTimeout(WAIT_MILLIS);
      millis = await this.#spin(page);
    }
    return millis;
  }

  async #spin(page: Page): Promise<number> {
    const millis = await page.evaluate(() => {
      const began = performance.now();
      let sum = 0;
      for (let turn = 0; turn < 2e7; turn += 1) sum = (sum * 31 + turn) | 0;
      return performance.now() - began + sum * 0;
    });
    this.#shortest = Math.min(this.#shortest, millis);
    return millis;
  }
}
