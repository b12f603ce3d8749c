import { expect } from '@playwright/test';
import { Phone, openRoom } from './support/class-room.ts';
import { test } from './support/class-test.ts';
import { expectNoFault } from './support/no-fault.ts';
import { LOCALES } from './support/routes.ts';
import { pick } from './support/wall.ts';
import { countedWording, type LocaleName, wording } from './support/wording.ts';

test('questions follow each other by themselves; time is added, a question is skipped', async ({
  page,
  browser,
  server,
}) => {
  test.slow();
  const says = (key: string) => wording('fr', `class:${key}`);
  const room = await openRoom(page, server, 'fr', async () => {
    await pick(page, 'fr', 'count', '5');
    await page.getByRole('checkbox', { name: wording('fr', 'kind:pairs', false) }).uncheck();
    await pick(page, 'fr', 'timer.title', 'timer.on');
    await pick(page, 'fr', 'advance.title', 'advance.automatic');
  });
  const first = await Phone.at(browser, server, 'fr', room.code);
  const second = await Phone.at(browser, server, 'en', room.code);
  await first.join();
  await second.join();
  await page.keyboard.press(' ');

  // time is added by a tap, for the board and for the phones
  const left = async (of: Phone | null) => {
    const shown = await (of?.page ?? page).getByRole('timer').innerText();
    return (shown.match(/\d+/g) ?? []).reduce((sum, figure) => sum * 60 + Number(figure), 0);
  };
  const before = await left(null);
  await room.button('controls.more').click();
  await expect.poll(() => left(null)).toBeGreaterThan(before + 20);
  await expect.poll(() => left(first)).toBeGreaterThan(before + 20);

  // one answer closes nothing; the last one does, and nobody presses a key from then on
  await first.choose(0);
  await expect(room.count).toHaveText('1');
  await expect(room.primary).toHaveText(says('next.answer'));
  await second.send(1);
  await expect(room.primary).toHaveText(says('next.why'));
  await expect(first.page.getByText(first.says('result.rank', false))).toBeVisible();
  await expect(room.primary).toHaveText(says('next.standing'));
  await expect(room.wall.getByRole('heading', { level: 2 }).last()).toContainText('Dans le texte');
  await expect(room.place).toContainText('2', { timeout: 15_000 });
  await expect(second.page.getByRole('button', { name: second.says('item.send') })).toBeVisible();

  // what is skipped counts for nobody; then the teacher goes on
  await first.choose(0);
  await room.button('controls.skip').click();
  await expect(
    first.page.getByRole('heading', { name: first.says('item.skippedTitle') }),
  ).toBeVisible();
  await expect(room.wall).toContainText(wording('fr', 'class:board.skipped', false));
  await expect(room.primary).toHaveText(says('next.question'));
  await page.keyboard.press(' ');
  await expect(room.place).toContainText('3');
});

for (const locale of LOCALES) {
  const other: LocaleName = locale === 'fr' ? 'en' : 'fr';

  test(`a survey under chosen names: refused ones, counts only, nobody in the report (${locale})`, async ({
    page,
    browser,
    server,
  }) => {
    test.slow();
    const says = (key: string) => wording(locale, `class:${key}`);
    const room = await openRoom(page, server, locale, async () => {
      await pick(page, locale, 'count', '5');
      await page.getByRole('checkbox', { name: wording(locale, 'kind:pairs', false) }).uncheck();
      await page.getByRole('checkbox', { name: says('settings.survey') }).check();
      await pick(page, locale, 'names.title', 'names.typed');
    });

    const first = await Phone.at(browser, server, locale, room.code);
    const name = first.page.getByLabel(first.says('door.name'));
    const join = first.page.getByRole('button', { name: first.says('door.join') });
    for (const refused of ['B1te', 'C o n n e']) {
      await name.fill(refused);
      await join.click();
      await expect(first.page.getByText(first.says('refusal.name-not-allowed'))).toBeVisible();
      await expect(name).toBeFocused();
    }
    await expectNoFault(first.page, 'a name that is refused');
    await name.fill('Renard 7');
    await first.join();
    const second = await Phone.at(browser, server, other, room.code);
    await second.page.getByLabel(second.says('door.name')).fill('renard  7');
    await second.page.getByRole('button', { name: second.says('door.join') }).click();
    await expect(second.page.getByText(second.says('refusal.name-taken'))).toBeVisible();
    await second.page.getByLabel(second.says('door.name')).fill('Zoé');
    await second.join();
    await expect(room.wall).toContainText('Renard 7');

    await page.keyboard.press(' ');
    await first.choose(0);
    await second.choose(0);
    await expect(room.primary).toHaveText(says('next.counts'));
    await page.keyboard.press(' ');
    await expect(room.wall.locator('.count').first()).toBeVisible();
    const counts = await room.wall.locator('.count').allTextContents();
    expect(counts.map(Number).toSorted().reverse()).toEqual([2, ...counts.slice(1).map(() => 0)]);
    await expect(room.wall).not.toContainText(wording(locale, 'common:verdict.right', false));
    await expect(first.page.getByText(first.says('result.thanksText'))).toBeVisible();
    await expect(first.page.getByText(first.says('result.points_other', false))).toHaveCount(0);
    await expectNoFault(page, 'counts of a survey');

    await page.keyboard.press('e');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: says('end.accept') })
      .click();
    await expect(room.primary).toHaveText(says('next.finish'));
    await expect(room.points).toHaveCount(0);
    await page.keyboard.press(' ');
    await page.getByRole('link', { name: says('ended.report') }).click();
    const chosen = page.getByRole('region', { name: wording(locale, 'report:counts.title') });
    await expect(chosen).toBeVisible();
    await expect(chosen.getByText(countedWording(locale, 'report:again.of'))).toHaveCount(1);
    await expect(page.getByRole('table')).toHaveCount(0);
    for (const named of ['Renard', 'Zoé']) await expect(page.getByText(named)).toHaveCount(0);
  });
}
