import { expect } from '@playwright/test';
import { Calendar } from './support/calendar.ts';
import { dayIn, ExpectedMonth, standingAnswers } from './support/expected-month.ts';
import { test } from './support/fixtures.ts';
import { keyboardOnly, rolesOnly } from './support/hands.ts';
import { sentencesOf } from './support/known-answer.ts';
import { Learner } from './support/learner.ts';
import { expectNoFault } from './support/no-fault.ts';
import { visit } from './support/visit.ts';
import { wording } from './support/wording.ts';

const ZONE = 'Europe/Paris';
/** A Monday, half past six in the evening; the clocks go forward on the 28th day. */
const START = Date.parse('2026-03-02T18:30:00+01:00');
const DAYS = 30;
/** A missed day, which is forgiven, and two on end, which are not. */
const DAYS_OFF: readonly number[] = [6, 13, 14];
/** Some days are studied after midnight, or early in the morning. Minutes after the usual time. */
const OTHER_HOURS = new Map([
  [9, 6 * 60],
  [20, -11 * 60],
]);
/** On these days every third answer is wrong at first. */
const BAD_DAYS: readonly number[] = [0, 2, 11];
/** On these days there is time for five more, new ones among them. */
const QUICK_DAYS: readonly number[] = [4, 18];

// A trace of a month takes longer than the month.
test.use({ timezoneId: ZONE, viewport: { width: 1280, height: 800 }, trace: 'off' });

for (const [locale, manner, handsOf] of [
  ['fr', 'by keyboard alone', keyboardOnly],
  ['en', 'by roles and names alone', rolesOnly],
] as const) {
  test(`a month of study, ${manner} (${locale}): everything comes back on its day, and nothing is lost`, async ({
    page,
    site,
    complaints,
  }) => {
    test.setTimeout(600_000);
    const calendar = await Calendar.install(page, START);
    const learner = new Learner(page, site, locale, handsOf(page), calendar);
    const { hands } = learner;

    // The first evening: a language, and ten questions that nobody has seen.
    await visit(page, `${site.url}${locale}/`);
    await hands.press({
      role: 'button',
      name: wording(locale, `settings:study.${locale}`, false),
    });
    await hands.press(learner.button('home:today.learn'));
    await learner.sit(true);
    await expectNoFault(page, 'summary');
    await learner.goHome();
    for (let day = 0; day < DAYS; day += 1) {
      if (DAYS_OFF.includes(day)) continue;
      await learner.studyDay(day, {
        later: OTHER_HOURS.get(day) ?? 0,
        isBad: BAD_DAYS.includes(day),
        isQuick: QUICK_DAYS.includes(day),
      });
    }
    await expectNoFault(page, 'home after a month');

    await hands.press({ role: 'link', name: wording(locale, 'common:nav.progress') });
    const overview = page.getByRole('region', { name: wording(locale, 'progress:overview.title') });
    await expect(overview).toContainText(wording(locale, 'progress:overview.answers', false));
    await expectNoFault(page, 'progress after a month');
    const figures = await overview.innerText();

    const events = await learner.saveBackup();
    const answers = standingAnswers(events);
    const dayOf = dayIn(ZONE);
    expect(answers.map(({ verdict }) => verdict === 'right')).toEqual(learner.meant);
    expect(events.filter(({ type }) => type === 'undo')).toHaveLength(1);
    const month = new ExpectedMonth(answers, dayOf, sentencesOf);
    expect(learner.seen).toEqual(learner.seen.map(({ at }) => ({ at, due: month.dueAt(at) })));
    expect(learner.seen.filter(({ due }) => due > 0).length).toBeGreaterThan(QUICK_DAYS.length);
    expect(month.early()).toEqual([]);
    const days = new Set(answers.map(({ at }) => dayOf(at)));
    expect(figures.replace(/\s+/g, ' ')).toContain(String(answers.length));
    expect(figures).toMatch(new RegExp(`\\b${String(days.size)}\\b`));
    expect(complaints).toEqual([]);
  });
}
