import { readFile } from 'node:fs/promises';
import { type Page, expect } from '@playwright/test';
import { readBackup } from '#lib/store/read-backup.ts';
import { readBackupRecord } from '#lib/study/backup-record.ts';
import type { ReviewEvent } from '#lib/study/review-event.ts';
import type { Calendar } from './calendar.ts';
import type { Site } from './fixtures.ts';
import type { Hands, Target } from './hands.ts';
import { knownAnswer } from './known-answer.ts';
import { visit } from './visit.ts';
import { countedWording, type LocaleName, wording } from './wording.ts';

/** Days after which the app is opened anew; else it is still there from the day before. */
const OPENED_ANEW = 4;
const MOST_SITTINGS = 6;

/** Somebody who opens the app once a day, and what they saw. */
export class Learner {
  readonly seen: { readonly at: number; readonly due: number }[] = [];
  /** Verdicts that were meant to come out right, or not. */
  readonly meant: boolean[] = [];
  hasTakenBack = false;

  constructor(
    readonly page: Page,
    readonly site: Pick<Site, 'url'>,
    readonly locale: LocaleName,
    readonly hands: Hands,
    readonly calendar: Calendar,
  ) {}

  button(key: string): Target {
    return { role: 'button', name: wording(this.locale, key) };
  }

  get today() {
    return this.page.getByRole('region', { name: wording(this.locale, 'home:today.title') });
  }

  /**
   * Sits down as often as there is something due. `later`: minutes after the usual time; `isBad`:
   * every third answer of the first sitting is wrong; `isQuick`: five more, new ones among them.
   */
  async studyDay(
    day: number,
    how: { readonly later: number; readonly isBad: boolean; readonly isQuick: boolean },
  ): Promise<void> {
    for (let sitting = 0; sitting < MOST_SITTINGS; sitting += 1) {
      await this.calendar.goTo(day, how.later + 30 * (sitting + 1));
      if (sitting === 0 && day % OPENED_ANEW === 0) {
        await visit(this.page, `${this.site.url}${this.locale}/`);
      } else {
        await this.calendar.comeBack();
      }
      const due = await this.#readDue();
      const isQuick = sitting === 0 && how.isQuick;
      if (due === 0 && !isQuick) return;
      await this.hands.press(this.button(`home:today.${isQuick ? 'quick' : 'review'}`));
      await this.sit(how.isBad && sitting === 0);
      await this.goHome();
    }
    throw new Error(`Day ${String(day)} has no end`);
  }

  async #readDue(): Promise<number> {
    const due = countedWording(this.locale, 'home:today.due');
    const nothing = wording(this.locale, 'home:today.nothing', false);
    await expect(this.today).toContainText(new RegExp(`${due.source}|${nothing.source}`));
    const words = await this.today.innerText();
    const count = due.test(words) ? Number(/\d+/.exec(due.exec(words)?.[0] ?? '')?.[0]) : 0;
    this.seen.push({ at: await this.calendar.now(), due: count });
    return count;
  }

  /** Answers all questions of a quiz. */
  async sit(isBadDay: boolean): Promise<void> {
    const { page, locale } = this;
    const main = page.getByRole('main');
    await expect(page).toHaveURL(/\/quiz\/$/);
    for (let question = 0; ; question += 1) {
      await this.answer(!(isBadDay && question % 3 === 1));
      if (!this.hasTakenBack && question === 1) await this.#takeBack();
      const finish = main.getByRole('button', { name: wording(locale, 'quiz:finish') });
      const isLast = await finish.isVisible();
      await expect(async () => {
        const next = this.button(isLast ? 'quiz:finish' : 'quiz:next');
        if (await main.getByRole('button', { name: next.name }).isVisible())
          await this.hands.submit(next);
        await expect(main.getByText(wording(locale, 'quiz:saved'))).toBeHidden({ timeout: 100 });
      }).toPass({ intervals: [20] });
      if (isLast) break;
    }
    await expect(page).toHaveURL(/\/summary\/$/);
  }

  async goHome(): Promise<void> {
    await this.hands.press({ role: 'link', name: wording(this.locale, 'summary:home') });
    await expect(this.today).toBeVisible();
  }

  /** Gives the answer that is meant to come out right, or one that is not. */
  async answer(isRight: boolean): Promise<void> {
    const { page, locale, hands } = this;
    const answer = await knownAnswer(page, locale, isRight);
    if (answer.do === 'choose') await hands.choose(answer.option, answer.place);
    if (answer.do === 'write') await hands.write(answer.field, answer.text);
    if (answer.do === 'press') for (const target of answer.targets) await hands.press(target);
    if (answer.do !== 'press' || !answer.completes) await hands.submit(this.button('quiz:check'));
    const status = page
      .getByRole('status')
      .filter({ hasText: wording(locale, 'quiz:saved', false) });
    await expect(status).toBeVisible();
    const right = wording(locale, 'common:verdict.right', false);
    if (isRight) await expect(status).toContainText(right);
    else await expect(status).not.toContainText(right);
    this.meant.push(isRight);
  }

  /** The answer just given, which then is given once more. */
  async #takeBack(): Promise<void> {
    await this.hands.takeBack(this.button('quiz:undo'));
    await expect(this.page.getByText(wording(this.locale, 'quiz:saved'))).toBeHidden();
    this.meant.pop();
    this.hasTakenBack = true;
    await this.answer(true);
  }

  /** All that the app has kept, out of a backup. */
  async saveBackup(): Promise<ReviewEvent[]> {
    const { page, locale, hands } = this;
    await hands.press({ role: 'link', name: wording(locale, 'common:nav.settings') });
    const downloaded = page.waitForEvent('download');
    await hands.press(this.button('settings:backup.save'));
    const bytes = await readFile(await (await downloaded).path());
    const read = await readBackup(new Blob([new Uint8Array(bytes)]), readBackupRecord);
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.damaged).toBe(0);
    return read.value.people.flatMap(({ events }) => [...events.values()]);
  }
}
