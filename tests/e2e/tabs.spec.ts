import { expect, test } from './support/fixtures.ts';
import { answer, goOn, position, startQuiz } from './support/quiz.ts';
import { visit } from './support/visit.ts';
import { wording } from './support/wording.ts';

test('two tabs: the answers of both are kept, each once', async ({ page, context, site }) => {
  await startQuiz(page, site, 'fr');
  await answer(page, 'fr');
  await goOn(page, 'fr');
  const where = await position(page, 'fr').innerText();

  const second = await context.newPage();
  await visit(second, `${site.url}fr/quiz/`);
  await expect(position(second, 'fr')).toHaveText(where);
  await answer(second, 'fr');

  // what one tab has answered, the other shows
  await expect(page.getByText(wording('fr', 'quiz:saved'))).toBeVisible();
  await goOn(page, 'fr');
  await answer(page, 'fr');

  await visit(second, `${site.url}fr/settings/`);
  const stored = second.getByText(wording('fr', 'settings:storage.events_other', false));
  await expect(stored).toContainText('3');
});
