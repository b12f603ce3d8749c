import { readFile } from 'node:fs/promises';
import { expect, test } from './support/fixtures.ts';
import { answer, goOn, startQuiz } from './support/quiz.ts';
import { LOCALES } from './support/routes.ts';
import { smallBankFile } from './support/small-bank.ts';
import { visit } from './support/visit.ts';
import { countedWording, wording } from './support/wording.ts';

for (const locale of LOCALES) {
  test(`a backup of one device is added to what another has (${locale})`, async ({
    page,
    site,
    browser,
  }) => {
    await visit(page, `${site.url}${locale}/open/`);
    await page.locator('input[type=file]').setInputFiles(smallBankFile('carried-over'));
    await expect(page.getByText(wording(locale, 'open:added'))).toBeVisible();
    await startQuiz(page, site, locale);
    for (let count = 0; count < 2; count += 1) {
      await answer(page, locale);
      await goOn(page, locale);
    }
    await visit(page, `${site.url}${locale}/settings/`);
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: wording(locale, 'settings:backup.save') }).click();
    const download = await downloaded;
    const backup = {
      name: download.suggestedFilename(),
      mimeType: 'application/gzip',
      buffer: await readFile(await download.path()),
    };

    const otherDevice = await browser.newContext({ baseURL: site.url });
    const other = await otherDevice.newPage();
    await startQuiz(other, site, locale);
    await answer(other, locale);
    await visit(other, `${site.url}${locale}/settings/`);
    for (const added of ['2', '0']) {
      await other.locator('input[type=file]').setInputFiles(backup);
      await expect(
        other.getByText(wording(locale, 'settings:restore.title')).first(),
      ).toBeVisible();
      await other.getByRole('button', { name: wording(locale, 'settings:restore.accept') }).click();
      const report = other.getByText(countedWording(locale, 'settings:backup.restored'));
      await expect(report.filter({ hasText: new RegExp(`^\\s*${added}\\D`) })).toBeVisible();
    }
    const stored = other.getByText(wording(locale, 'settings:storage.events_other', false));
    await expect(stored).toContainText('3');
    await visit(other, `${site.url}${locale}/text/carried-over/`);
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
    await otherDevice.close();
  });
}
