import { expect, test } from './support/fixtures.ts';
import { goOffline, waitUntilControlled } from './support/offline.ts';
import { ROUTES } from './support/routes.ts';
import { visit } from './support/visit.ts';

const BUILDS = [
  { folder: 'build', basePath: '' },
  { folder: 'build-subpath', basePath: '/recto' },
];

for (const { folder, basePath } of BUILDS) {
  test.describe(`first visit at "${basePath}/", then no network`, () => {
    test.use({ folder, basePath });

    test(
      'every page opens by its own address',
      { tag: '@installed' },
      async ({ page, site, complaints }) => {
        await visit(page, `${site.url}fr/`);
        await waitUntilControlled(page);
        await goOffline(page, site);

        for (const route of ROUTES) {
          await visit(page, `${site.url}${route}`);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page.locator('html')).toHaveAttribute('lang', route.slice(0, 2));
        }
        expect(complaints).toEqual([]);
      },
    );

    test(
      'an address without its slash, a query and an unknown text open too',
      { tag: '@installed' },
      async ({ page, site }) => {
        await visit(page, `${site.url}fr/`);
        await waitUntilControlled(page);
        await goOffline(page, site);

        await visit(page, `${site.url}en`);
        await expect(page).toHaveURL(`${site.url}en/`);
        await visit(page, `${site.url}en/quiz/?from=shortcut`);
        await expect(page.locator('html')).toHaveAttribute('lang', 'en');
        await visit(page, `${site.url}en/text/not-there/`);
        await expect(page.locator('html')).toHaveAttribute('lang', 'en');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      },
    );
  });
}
