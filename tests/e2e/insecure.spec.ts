import { BROWSER_FLAGS, findBrowser } from '../../scripts/find-browser.mjs';
import { expect, test } from './support/fixtures.ts';
import { LOCALES, PAGES } from './support/routes.ts';
import { visit } from './support/visit.ts';
import { wording } from './support/wording.ts';

/** A page over http under any name but localhost: no service worker, no locks, no crypto.subtle. */
test.use({
  launchOptions: {
    executablePath: findBrowser(),
    args: [...BROWSER_FLAGS, '--host-resolver-rules=MAP recto.test 127.0.0.1'],
  },
});

for (const locale of LOCALES) {
  test(`without a secure context the app works, and says what is missing (${locale})`, async ({
    page,
    site,
    complaints,
  }) => {
    const root = `http://recto.test:${String(site.port)}/${locale}/`;
    await visit(page, root);
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    await expect(page.getByText(wording(locale, 'problem:insecure.title'))).toBeVisible();
    for (const route of PAGES) {
      await visit(page, `${root}${route}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    expect(complaints.filter((line) => !line.includes('Cross-Origin-Opener-Policy'))).toEqual([]);
  });
}

test('without a secure context a text is analysed too, though nothing is kept', async ({
  page,
  site,
  complaints,
}) => {
  await visit(page, `http://recto.test:${String(site.port)}/fr/grammar/`);
  expect(await page.evaluate(() => 'caches' in window)).toBe(false);
  await page.getByRole('button', { name: wording('fr', 'grammar:example') }).click();
  await expect(page.getByRole('heading', { name: wording('fr', 'grammar:result') })).toBeVisible();
  expect(complaints.filter((line) => !line.includes('Cross-Origin-Opener-Policy'))).toEqual([]);
});
