import type { Browser, Page } from '@playwright/test';
import { writePlanCode } from '#lib/classroom/codes/plan-code.ts';
import { expect, test, type Site } from './support/fixtures.ts';
import { expectNoFault } from './support/no-fault.ts';
import { goOffline, waitUntilControlled } from './support/offline.ts';
import { LOCALES } from './support/routes.ts';
import { answerItem, expectPosition, goOn, photographCode } from './support/sheet.ts';
import { wayOf } from './support/quiz.ts';
import { visit } from './support/visit.ts';
import { countedWording, wording, type LocaleName } from './support/wording.ts';

const ITEMS = 4;

/** The app, opened once with a network. */
async function install(page: Page, site: Site, locale: LocaleName): Promise<void> {
  await visit(page, `${site.url}${locale}/`);
  await waitUntilControlled(page);
}

async function another(browser: Browser, site: Site, locale: LocaleName): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.url });
  const page = await context.newPage();
  await install(page, site, locale);
  return page;
}

const button = (page: Page, locale: LocaleName, key: string) =>
  page.getByRole('button', { name: wording(locale, key) });

/** Gives the address of the session, and a picture of its code. */
async function handOut(page: Page, site: Site, locale: LocaleName) {
  await visit(page, `${site.url}${locale}/class/hand-out/?text=mask-1985`);
  const count = page.getByRole('spinbutton');
  await count.fill(String(ITEMS));
  await count.blur();
  await button(page, locale, 'sheet:handOut.make').click();
  const photo = await photographCode(page, locale, 'sheet:handOut.qr');
  await expect(page).toHaveURL(/session=/);
  return { session: new URL(page.url()).searchParams.get('session') ?? '', photo };
}

for (const locale of LOCALES) {
  const other: LocaleName = locale === 'fr' ? 'en' : 'fr';

  test(
    `a class without a network: handed out, filled in and collected by codes alone (${locale})`,
    { tag: '@installed' },
    async ({ page, site, browser, complaints }) => {
      test.slow();
      await install(page, site, locale);
      const first = await another(browser, site, locale);
      const second = await another(browser, site, other);
      await goOffline(page, site);
      for (const pupil of [first, second]) await pupil.context().setOffline(true);

      await visit(page, `${site.url}${locale}/class/hand-out/?text=mask-1985`);
      await expect(button(page, locale, 'sheet:handOut.make')).toBeVisible();
      await expectNoFault(page, 'hand out');
      const unwanted = await handOut(page, site, locale);
      const { session, photo } = await handOut(page, site, locale);
      await expectNoFault(page, 'what is handed out');

      await visit(first, `${site.url}${locale}/sheet/`);
      await expectNoFault(first, 'no sheet yet');
      await first.locator('input[type=file]').setInputFiles(photo);
      for (let position = 1; position <= ITEMS; position += 1) {
        await expectPosition(first, locale, position);
        await answerItem(first, locale);
        await expectNoFault(first, `item ${String(position)}`);
        if (position === 2) {
          await first.reload();
          await expectPosition(first, locale, position);
          await expect(first.getByText(wording(locale, 'sheet:fill.answered'))).toBeVisible();
        }
        await goOn(first, locale);
      }
      await expect(first.getByText(wording(locale, 'sheet:over.allAnswered'))).toBeVisible();
      await expectNoFault(first, 'look over');
      await first.getByRole('textbox').fill('7');
      await button(first, locale, 'sheet:label.make').click();
      const sheet = await photographCode(first, locale, 'sheet:code.qr');
      await expectNoFault(first, 'the code');

      await visit(second, `${site.url}${other}/sheet/`);
      await second.locator('input[type=file]').setInputFiles(photo);
      for (let position = 1; position <= ITEMS; position += 1) {
        await expectPosition(second, other, position);
        if (position % 2 === 1) await answerItem(second, other, 1);
        await goOn(second, other);
      }
      await expect(second.getByText(countedWording(other, 'sheet:over.blank'))).toBeVisible();
      await second.getByRole('radio', { name: wording(other, 'sheet:label.nickname') }).check();
      const nickname = second.getByRole('textbox');
      await button(second, other, 'sheet:label.draw').click();
      const drawn = await nickname.inputValue();
      expect(drawn).not.toBe('');
      // of thousands: the same may come twice, not five times
      await expect(async () => {
        await button(second, other, 'sheet:label.drawAgain').click();
        expect(await nickname.inputValue()).not.toBe(drawn);
      }).toPass();
      await second.getByRole('radio', { name: wording(other, 'sheet:label.emblem') }).check();
      await second.getByRole('radio', { name: wording(other, 'common:emblem.star') }).check();
      await button(second, other, 'sheet:label.make').click();
      await second.getByText(wording(other, 'sheet:code.typed')).click();
      const typed = await second.locator('.typed').innerText();

      await visit(page, `${site.url}${locale}/class/collect/`);
      await page
        .getByRole('link', { name: countedWording(locale, 'sheet:collect.sheets') })
        .first()
        .click();
      await visit(page, `${site.url}${locale}/class/collect/?session=${session}`);
      const pick = page.locator('input[type=file]');
      await expect(pick).toBeAttached();
      await expectNoFault(page, 'nothing collected');
      await pick.setInputFiles(sheet);
      await expect(page.getByText(wording(locale, 'sheet:outcome.taken'))).toContainText('7');
      await page.getByText(wording(locale, 'sheet:collect.type')).click();
      await page.getByRole('textbox').fill(typed.toLowerCase().replaceAll('0', 'o'));
      await button(page, locale, 'sheet:collect.takeTyped').click();
      const star = wording(other, 'common:emblem.star');
      const list = page.getByRole('region', { name: wording(locale, 'sheet:people.title') });
      await expect(list.getByText(star)).toBeVisible();
      await expectNoFault(page, 'two collected');

      // Held up once more, after a while.
      await page.waitForTimeout(3100);
      await pick.setInputFiles(sheet);
      await expect(page.getByText(wording(locale, 'sheet:conflict.duplicate.title'))).toBeVisible();
      await expectNoFault(page, 'a duplicate');
      await button(page, locale, 'sheet:conflict.leave').click();

      // The same label with other answers stands instead of the first.
      await button(first, locale, 'sheet:code.change').click();
      for (let item = 0; item < ITEMS; item += 1) {
        await expect(first.getByText(wording(locale, 'sheet:over.allAnswered'))).toBeVisible();
        await first.getByRole('main').getByRole('list').getByRole('button').nth(item).click();
        await expectPosition(first, locale, item + 1);
        const isChosen = (await wayOf(first, locale)) === 'choose';
        if (isChosen) await answerItem(first, locale, 1);
        for (let left = item; left < ITEMS; left += 1) {
          await expectPosition(first, locale, left + 1);
          await goOn(first, locale);
        }
        if (isChosen) break;
      }
      await button(first, locale, 'sheet:label.make').click();
      await pick.setInputFiles(await photographCode(first, locale, 'sheet:code.qr'));
      await expect(page.getByText(wording(locale, 'sheet:conflict.other.title'))).toBeVisible();
      await expectNoFault(page, 'the same label');
      await button(page, locale, 'sheet:conflict.replace').click();
      await expect(list.getByText('7', { exact: true })).toBeVisible();
      await expect(list.getByText('7 2', { exact: true })).toBeVisible();

      const text = (content: string) => ({
        name: 'sheet.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(content),
      });
      const refused = async (content: string, why: string) => {
        await pick.setInputFiles(text(content));
        await expect(page.getByText(wording(locale, `sheet:refusal.${why}.title`))).toBeVisible();
      };
      await refused('https://example.org', 'not-ours');
      await refused('RVS:HELLO', 'damaged');
      const at = typed.indexOf(' ') - 1;
      const wrong = `${typed.slice(0, at)}${typed[at] === '2' ? '3' : '2'}${typed.slice(at + 1)}`;
      await refused(wrong, 'mistyped');
      await expectNoFault(page, 'a refused sheet');

      // Kept: the page may go.
      await page.reload();
      await expect(list.getByText(star)).toBeVisible();

      await visit(page, `${site.url}${locale}/class/collect/?session=${unwanted.session}`);
      await expect(pick).toBeAttached();
      await pick.setInputFiles(sheet);
      await expect(
        page.getByText(wording(locale, 'sheet:refusal.other-session.title')),
      ).toBeVisible();
      await page.getByRole('link', { name: wording(locale, 'sheet:refusal.toSession') }).click();
      await expect(page).toHaveURL(new RegExp(`session=${session}`));
      await expect(list.getByText(star)).toBeVisible();

      await visit(page, `${site.url}${locale}/class/reports/?id=${session}`);
      await expect(page.getByText(star).first()).toBeVisible();
      expect(complaints.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
      for (const pupil of [first, second]) await pupil.context().close();
    },
  );

  test(`a sheet says why it cannot be filled in (${locale})`, async ({ page, site }) => {
    const plan = {
      session: '00112233445566778899aabb',
      bank: { id: 'mask-1985', check: '0123456789abcdef' },
      items: [0, 1],
      seed: 1,
      study: 'fr' as const,
      key: '0123456789abcdef',
      times: false,
      survey: false,
      closesAt: null,
    };
    const says = (key: string) =>
      page.getByText(wording(locale, `sheet:start.refusal.${key}.title`));
    const code = writePlanCode(plan);
    const unknown = writePlanCode({ ...plan, bank: { ...plan.bank, id: 'not-there' } });
    for (const [pasted, why] of [
      [`https://school.example/fr/sheet/#p=${code}`, 'other-version'],
      [unknown, 'no-bank'],
      [`#p=${code.slice(0, -4)}`, 'damaged'],
      ['https://school.example/', 'not-ours'],
    ] as const) {
      await visit(page, `${site.url}${locale}/sheet/`);
      await page.getByRole('textbox').fill(pasted);
      await button(page, locale, 'sheet:start.openPasted').click();
      await expect(says(why)).toBeVisible();
    }
    await expectNoFault(page, 'a refused plan');
  });

  test(`after the end nothing more is answered, and what was is handed in (${locale})`, async ({
    page,
    site,
    browser,
  }) => {
    await visit(page, `${site.url}${locale}/class/hand-out/?text=mask-1985`);
    const end = page.locator('input[type=datetime-local]');
    await end.fill('2020-01-01T08:00');
    await button(page, locale, 'sheet:handOut.make').click();
    await expect(
      page.getByText(wording(locale, 'sheet:handOut.refusal.end-is-past')),
    ).toBeVisible();
    const nextYear = new Date().getFullYear() + 1;
    await end.fill(`${String(nextYear)}-01-01T08:00`);
    await button(page, locale, 'sheet:handOut.make').click();
    const link = await page
      .getByRole('textbox', { name: wording(locale, 'sheet:handOut.link') })
      .inputValue();
    expect(link).toContain(`/${locale}/sheet/#p=`);

    const context = await browser.newContext({ baseURL: site.url });
    const pupil = await context.newPage();
    await visit(pupil, link);
    await expectPosition(pupil, locale, 1);
    await answerItem(pupil, locale);
    await pupil.clock.setFixedTime(new Date(`${String(nextYear)}-06-01T08:00`));
    await pupil.reload();
    await expect(pupil.getByText(wording(locale, 'sheet:over.closed'))).toBeVisible();
    await expectNoFault(pupil, 'the time is over');
    await pupil.getByRole('textbox').fill('12');
    await button(pupil, locale, 'sheet:label.make').click();
    await photographCode(pupil, locale, 'sheet:code.qr');
    await context.close();
  });
}
