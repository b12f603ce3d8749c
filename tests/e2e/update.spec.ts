import { expect, test } from './support/fixtures.ts';
import { releaseNextBuild } from './support/next-build.ts';
import { waitUntilControlled } from './support/offline.ts';
import { answer, goOn, position, startQuiz } from './support/quiz.ts';
import { visit } from './support/visit.ts';
import { wording } from './support/wording.ts';

test.use({ ownCopy: true });

/** Something that only the newer build has. */
const NEWER = 'meta[name="build"][content="next"]';

test(
  'a new version waits, is accepted in one tab and leaves the other alone',
  { tag: '@installed' },
  async ({ page, context, site }) => {
    await visit(page, `${site.url}fr/`);
    await waitUntilControlled(page);
    const other = await context.newPage();
    await visit(other, `${site.url}fr/about/`);
    await other.evaluate(() => document.body.setAttribute('data-untouched', ''));

    releaseNextBuild(site.folder);
    await page.reload();
    const accept = page.getByRole('button', { name: wording('fr', 'common:update.accept') });
    await expect(accept).toBeVisible();
    await expect(page.locator(NEWER)).toHaveCount(0);

    await accept.click();
    await expect(page.locator(NEWER)).toHaveCount(1);
    await expect(accept).toBeHidden();
    await expect(other.locator('body[data-untouched]')).toHaveCount(1);

    // The other tab still has all it needs with no network, and changes when its reader says so.
    await site.close();
    await context.setOffline(true);
    await other.getByRole('button', { name: wording('fr', 'common:update.accept') }).click();
    await expect(other.locator(NEWER)).toHaveCount(1);
  },
);

test(
  'a new version does not disturb a quiz, and the quiz outlives the update',
  { tag: '@installed' },
  async ({ page, site }) => {
    const accept = page.getByRole('button', { name: wording('fr', 'common:update.accept') });
    await visit(page, `${site.url}fr/`);
    await page.getByRole('button', { name: wording('fr', 'settings:study.fr', false) }).click();
    await waitUntilControlled(page);
    await startQuiz(page, site, 'fr');
    await answer(page, 'fr');

    releaseNextBuild(site.folder);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.ready;
      return registration.waiting !== null;
    });
    await expect(accept).toBeHidden();
    await goOn(page, 'fr');
    await answer(page, 'fr');
    const where = await position(page, 'fr').innerText();

    await page.getByRole('link', { name: wording('fr', 'quiz:leave') }).click();
    await accept.click();
    await expect(page.locator(NEWER)).toHaveCount(1);
    await page.getByRole('link', { name: wording('fr', 'home:today.continue') }).click();
    await expect(position(page, 'fr')).toHaveText(where);
  },
);
