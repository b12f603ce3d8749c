import { expect, test } from './support/fixtures.ts';
import { releaseNextBuild } from './support/next-build.ts';
import { waitUntilControlled } from './support/offline.ts';
import { wording } from './support/wording.ts';

test.use({ ownCopy: true });

test('a new version waits, is accepted in one tab and leaves the other alone', async ({
  page,
  context,
  site,
}) => {
  const newer = 'meta[name="build"][content="next"]';
  await page.goto(`${site.url}fr/`);
  await waitUntilControlled(page);
  const other = await context.newPage();
  await other.goto(`${site.url}fr/about/`);
  await other.evaluate(() => document.body.setAttribute('data-untouched', ''));

  releaseNextBuild(site.folder);
  await page.reload();
  const accept = page.getByRole('button', { name: wording('fr', 'common:update.accept') });
  await expect(accept).toBeVisible();
  await expect(page.locator(newer)).toHaveCount(0);

  await accept.click();
  await expect(page.locator(newer)).toHaveCount(1);
  await expect(accept).toBeHidden();
  await expect(other.locator('body[data-untouched]')).toHaveCount(1);

  // The other tab still has all it needs with no network, and changes when its reader says so.
  await site.close();
  await context.setOffline(true);
  await other.getByRole('button', { name: wording('fr', 'common:update.accept') }).click();
  await expect(other.locator(newer)).toHaveCount(1);
});
