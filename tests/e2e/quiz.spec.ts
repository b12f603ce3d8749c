import { expect, test } from './support/fixtures.ts';
import { goOffline, waitUntilControlled } from './support/offline.ts';
import { type Way, answer, goOn, startQuiz } from './support/quiz.ts';
import { LOCALES } from './support/routes.ts';
import { smallBankFile } from './support/small-bank.ts';
import { visit } from './support/visit.ts';
import { wording } from './support/wording.ts';

const BANK = 'small-text';

for (const locale of LOCALES) {
  test(
    `a bank from a file, a whole quiz in every way, with no network (${locale})`,
    { tag: '@installed' },
    async ({ page, site, complaints }) => {
      await visit(page, `${site.url}${locale}/open/`);
      await waitUntilControlled(page);
      await goOffline(page, site);
      await page.locator('input[type=file]').setInputFiles(smallBankFile(BANK));
      await expect(page.getByText(wording(locale, 'open:added'))).toBeVisible();

      await startQuiz(page, site, locale, BANK);
      const ways = new Set<Way>();
      do ways.add(await answer(page, locale));
      while (await goOn(page, locale));
      expect([...ways].sort()).toEqual(['arrange', 'choose', 'match', 'type']);

      await expect(page).toHaveURL(`${site.url}${locale}/summary/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(complaints).toEqual([]);
    },
  );
}
