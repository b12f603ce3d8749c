import { deflateSync } from 'node:zlib';
import { crc32 } from '../../src/lib/core/crc32.ts';
import { expect, test } from './support/fixtures.ts';
import { answer, goOn, startQuiz } from './support/quiz.ts';
import { LOCALES } from './support/routes.ts';
import { photographAll } from './support/transfer.ts';
import { visit } from './support/visit.ts';
import { countedWording, wording } from './support/wording.ts';

for (const locale of LOCALES) {
  test(`answers go from one device to another by codes alone (${locale})`, async ({
    page,
    site,
    browser,
  }) => {
    await startQuiz(page, site, locale);
    for (let count = 0; count < 2; count += 1) {
      await answer(page, locale);
      await goOn(page, locale);
    }
    await visit(page, `${site.url}${locale}/settings/transfer/`);
    await page.getByRole('button', { name: wording(locale, 'settings:transfer.show') }).click();
    const photos = await photographAll(page, locale);

    const otherDevice = await browser.newContext({ baseURL: site.url });
    const other = await otherDevice.newPage();
    await visit(other, `${site.url}${locale}/settings/transfer/`);
    const pick = other.locator('input[type=file]');
    const noCode = { name: 'photo.png', mimeType: 'image/png', buffer: whitePicture() };
    await pick.setInputFiles(noCode);
    await expect(other.getByText(wording(locale, 'settings:transfer.unread'))).toBeVisible();
    for (const [index, buffer] of photos.reverse().entries()) {
      await pick.setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer });
      if (index < photos.length - 1)
        await expect(
          other.getByText(countedWording(locale, 'settings:transfer.done')),
        ).toContainText(String(index + 1));
    }
    await other.getByRole('button', { name: wording(locale, 'settings:restore.accept') }).click();
    const report = other.getByText(countedWording(locale, 'settings:backup.restored'));
    await expect(report.filter({ hasText: /^\s*2\D/ })).toBeVisible();
    await otherDevice.close();
  });
}

test('a camera that is refused says what to do instead', async ({ page, site }) => {
  await visit(page, `${site.url}fr/settings/transfer/`);
  await page.getByRole('button', { name: wording('fr', 'settings:transfer.watch') }).click();
  await expect(page.getByText(/photos des codes/)).toBeVisible();
});

/** A PNG of 8 by 8 white pixels. */
function whitePicture(): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, 8, 0, 0, 0, 0]);
  const rows = Buffer.concat(
    Array.from({ length: 8 }, () => Buffer.from([0, ...Array<number>(8).fill(255)])),
  );
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
