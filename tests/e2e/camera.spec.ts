import { chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/find-browser.mjs';
import { filmCodes } from './support/camera-film.ts';
import { expect, test } from './support/fixtures.ts';
import { expectNoFault } from './support/no-fault.ts';
import { answer, goOn, startQuiz } from './support/quiz.ts';
import { photographAll } from './support/transfer.ts';
import { LOCALES } from './support/routes.ts';
import { visit } from './support/visit.ts';
import { countedWording, wording, type LocaleName } from './support/wording.ts';

const button = (page: Page, locale: LocaleName, key: string) =>
  page.getByRole('button', { name: wording(locale, `settings:${key}`) });

for (const locale of LOCALES) {
  test(`answers go to a device that films the codes of another (${locale})`, async ({
    page,
    site,
  }, testInfo) => {
    test.slow();
    await startQuiz(page, site, locale);
    for (let count = 0; count < 6; count += 1) {
      await answer(page, locale);
      await goOn(page, locale);
    }
    await visit(page, `${site.url}${locale}/settings/transfer/`);
    await button(page, locale, 'transfer.show').click();
    const film = testInfo.outputPath('codes.y4m');
    await filmCodes(page, await photographAll(page, locale), film);

    const browser = await chromium.launch({
      executablePath: findBrowser(),
      args: [
        ...BROWSER_FLAGS,
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${film}`,
      ],
    });
    const other = await browser.newPage();
    await visit(other, `${site.url}${locale}/settings/transfer/`);
    await button(other, locale, 'transfer.watch').click();
    const sight = other.getByLabel(wording(locale, 'settings:transfer.camera'));
    const accept = button(other, locale, 'restore.accept');
    await expect(sight.or(accept)).toBeVisible();
    await expect(accept).toBeVisible({ timeout: 60_000 });
    // all have been read: nothing is filmed any more
    await expect(sight).toHaveCount(0);
    await expectNoFault(other, 'answers that have been filmed');
    await accept.click();
    const report = other.getByText(countedWording(locale, 'settings:backup.restored'));
    await expect(report.filter({ hasText: /^\s*6\D/ })).toBeVisible();
    await browser.close();
  });
}
