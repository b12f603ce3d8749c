import { expect, test } from './support/fixtures.ts';
import { waitUntilControlled } from './support/offline.ts';
import { answer, goOn, position, startQuiz } from './support/quiz.ts';
import { LOCALES } from './support/routes.ts';
import { visit } from './support/visit.ts';
import { wording } from './support/wording.ts';

const ANSWERED = 3;

// A trace is taken from a living browser.
test.use({ trace: 'off' });

for (const locale of LOCALES) {
  test(`the browser is killed in a quiz, with no network: nothing is lost (${locale})`, async ({
    site,
    startBrowser,
  }, testInfo) => {
    const profile = testInfo.outputPath('profile');
    const first = await startBrowser(profile);
    await visit(first.page, `${site.url}${locale}/`);
    await waitUntilControlled(first.page);
    await startQuiz(first.page, site, locale);
    for (let count = 0; count < ANSWERED; count += 1) {
      await answer(first.page, locale);
      if (count < ANSWERED - 1) await goOn(first.page, locale);
    }
    const where = await position(first.page, locale).innerText();
    // killed right after the answer was acknowledged, on the very same question
    await first.kill();
    await site.close();

    const second = await startBrowser(profile);
    await visit(second.page, `${site.url}${locale}/quiz/`);
    await expect(position(second.page, locale)).toHaveText(where);
    await expect(second.page.getByText(wording(locale, 'quiz:saved'))).toBeVisible();
    await goOn(second.page, locale);
    await answer(second.page, locale);

    await visit(second.page, `${site.url}${locale}/settings/`);
    await expect(
      second.page.getByText(wording(locale, 'settings:storage.events_other', false)),
    ).toContainText(String(ANSWERED + 1));
  });
}
