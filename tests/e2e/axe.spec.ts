import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './support/fixtures.ts';
import { LOCALES, PAGES } from './support/routes.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of LOCALES) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ colorScheme });

      test('no page has an accessibility fault that a machine can see', async ({ page, site }) => {
        for (const route of PAGES) {
          await page.goto(`${site.url}${locale}/${route}`);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${route}: ${id}: ${nodes[0]?.html ?? ''}`),
          ).toEqual([]);
        }
      });
    });
  }
}
