/** Chronologies and dictations: by keyboard, by hand, and where there is no voice. */
import { type Page, expect } from '@playwright/test';
import type { Kind } from '#lib/bank/schema.ts';
import { type Site, test } from './support/fixtures.ts';
import { eventList, startQuiz } from './support/quiz.ts';
import { sampleFile } from './support/sample-file.ts';
import { visit } from './support/visit.ts';
import { finishSpeaking, giveVoice, whatWasSaid } from './support/voice.ts';
import { type LocaleName, wording } from './support/wording.ts';

const SENTENCE = 'Son frère, lui, préférait la ville.';
const TEXT = 'few-kinds';

async function open(page: Page, site: Site, locale: LocaleName, kinds: readonly Kind[]) {
  await visit(page, `${site.url}${locale}/open/`);
  await page.locator('input[type=file]').setInputFiles(sampleFile(TEXT, kinds));
  await expect(page.getByText(wording(locale, 'open:added'))).toBeVisible();
}

/** The first words of each event, in the order of the screen. */
async function orderOf(page: Page, locale: LocaleName): Promise<string[]> {
  const rows = await eventList(page, locale)
    .getByRole('listitem')
    .locator('.words')
    .allInnerTexts();
  return rows.map((row) => row.trim().split(/\s+/).slice(0, 2).join(' '));
}

const IN_ORDER = ['Marie Le', 'Une tempête', 'Marie apprend', 'Le phare'];

test('events are put in order by keyboard alone', async ({ page, site }) => {
  await open(page, site, 'fr', ['chronology']);
  await startQuiz(page, site, 'fr', TEXT);
  const rows = eventList(page, 'fr').getByRole('listitem');
  await expect(rows).toHaveCount(4);
  expect(await orderOf(page, 'fr')).not.toEqual(IN_ORDER);

  // nothing moved yet, nothing to mark
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(wording('fr', 'quiz:needOrder'))).toBeVisible();

  for (const [place, start] of IN_ORDER.entries()) {
    const order = await orderOf(page, 'fr');
    const steps = order.indexOf(start) - place;
    const row = rows.nth(order.indexOf(start));
    await row.getByRole('button').first().focus();
    for (let step = 0; step < steps; step += 1) {
      const [key, said] = step % 2 === 0 ? ['ArrowUp', 'Position'] : ['Enter', 'Position'];
      await page.keyboard.press(key);
      await expect(page.getByRole('status').filter({ hasText: said })).toHaveCount(1);
    }
    // the focus has gone with the row
    await expect(rows.nth(place).getByRole('button').first()).toBeFocused();
  }
  expect(await orderOf(page, 'fr')).toEqual(IN_ORDER);
  await expect(rows.first().getByRole('button').first()).toHaveAttribute('aria-disabled', 'true');

  await page.getByRole('button', { name: wording('fr', 'quiz:check') }).press('Enter');
  await expect(page.getByText(wording('fr', 'quiz:saved'))).toBeVisible();
  await expect(page.getByText(wording('fr', 'common:verdict.right')).first()).toBeVisible();
  await expect(rows.getByText(wording('fr', 'quiz:order.inPlace'))).toHaveCount(4);
  await expect(rows.first()).toContainText('1872');
});

test('two neighbours that changed places are nearly right, and the dates tell', async ({
  page,
  site,
}) => {
  await open(page, site, 'en', ['chronology']);
  await startQuiz(page, site, 'en', TEXT);
  const rows = eventList(page, 'en').getByRole('listitem');
  const wanted = ['Une tempête', ...IN_ORDER.filter((start) => start !== 'Une tempête')];
  for (const [place, start] of wanted.entries()) {
    for (;;) {
      const at = (await orderOf(page, 'en')).indexOf(start);
      if (at === place) break;
      await rows.nth(at).getByRole('button').first().click();
    }
  }
  // the page turned: the same order, told in English
  await page.getByRole('button', { name: wording('en', 'quiz:turn') }).click();
  await expect(rows.first()).toContainText('A storm breaks the lighthouse door.');
  await page.getByRole('button', { name: wording('en', 'quiz:check') }).click();
  await expect(page.getByText(wording('en', 'quiz:feedback.swap'))).toBeVisible();
  await expect(rows.getByText(wording('en', 'quiz:order.outOfPlace'))).toHaveCount(2);
  await expect(
    page.getByRole('heading', { name: wording('en', 'quiz:order.right') }),
  ).toBeVisible();

  // still so after the page was loaded anew
  await page.reload();
  await expect(rows.getByText(wording('en', 'quiz:order.outOfPlace'))).toHaveCount(2);
});

test('an event is dragged by its grip, and a drag turns no page', async ({ page, site }) => {
  await open(page, site, 'fr', ['chronology']);
  await startQuiz(page, site, 'fr', TEXT);
  const rows = eventList(page, 'fr').getByRole('listitem');
  const before = await orderOf(page, 'fr');
  const from = await rows.first().locator('[data-grip]').boundingBox();
  const to = await rows.nth(2).boundingBox();
  if (from === null || to === null) throw new Error('The rows are not on the screen');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2, to.y + to.height - 2, { steps: 8 });
  await page.mouse.up();
  const [first = '', second = '', third = '', last = ''] = before;
  expect(await orderOf(page, 'fr')).toEqual([second, third, first, last]);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a finger drags an event and turns no page, however it strays', async ({ page, site }) => {
    await open(page, site, 'fr', ['chronology']);
    await startQuiz(page, site, 'fr', TEXT);
    const rows = eventList(page, 'fr').getByRole('listitem');
    const [first = '', second = '', third = '', last = ''] = await orderOf(page, 'fr');
    const grip = await rows.nth(3).locator('[data-grip]').boundingBox();
    const to = await rows.first().boundingBox();
    if (grip === null || to === null) throw new Error('The rows are not on the screen');
    const devtools = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      });
    const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
    await touch('touchStart', x, y);
    await touch('touchMove', x + 60, y - 40);
    await touch('touchMove', x + 120, to.y + 4);
    await touch('touchEnd', x, y);
    await expect(async () => {
      expect(await orderOf(page, 'fr')).toEqual([last, first, second, third]);
    }).toPass();
    await expect(page.getByText(wording('fr', 'quiz:turn'))).toBeVisible();
    await expect(rows.first()).toContainText(last);
  });
});

test('without a voice dictations are neither asked nor counted', async ({ page, site }) => {
  await open(page, site, 'fr', ['article', 'dictation']);
  await visit(page, `${site.url}fr/text/${TEXT}/`);
  await expect(page.getByRole('button', { name: /Commencer – 1 / })).toBeVisible();
  await page.getByText(wording('fr', 'text:start.options')).click();
  await expect(page.getByText(wording('fr', 'text:start.noVoice'))).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(1);

  await page.getByRole('button', { name: /Commencer – 1 / }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(page.getByText(wording('fr', 'quiz:position', false)).first()).toContainText(
    '1 sur 1',
  );
});

test('a dictation is heard, written and marked by keyboard alone', async ({ page, site }) => {
  await giveVoice(page);
  await open(page, site, 'fr', ['dictation']);
  await startQuiz(page, site, 'fr', TEXT);
  await expect(page.getByText(wording('fr', 'quiz:shut'))).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('préférait');

  const play = page.getByRole('button', { name: wording('fr', 'common:listen.plain') });
  const stop = page.getByRole('button', { name: wording('fr', 'common:listen.stop') });
  await play.press('Enter');
  await expect(stop).toHaveAttribute('aria-disabled', 'false');
  await page.getByRole('button', { name: wording('fr', 'common:listen.slow') }).press('Enter');
  await expect(stop).toHaveAttribute('aria-disabled', 'false');
  await stop.press('Enter');
  await expect(stop).toHaveAttribute('aria-disabled', 'true');
  await play.press('Enter');
  await finishSpeaking(page);
  await expect(stop).toHaveAttribute('aria-disabled', 'true');
  expect(await whatWasSaid(page)).toEqual([
    { text: SENTENCE, lang: 'fr-FR', rate: 1, voice: 'Test' },
    { text: SENTENCE, lang: 'fr-FR', rate: 0.6, voice: 'Test' },
    { text: SENTENCE, lang: 'fr-FR', rate: 1, voice: 'Test' },
  ]);

  const field = page.getByRole('textbox');
  await field.focus();
  await page.keyboard.type('son frère lui preferait ville');
  await page.keyboard.press('Enter');
  await expect(page.getByText(wording('fr', 'quiz:saved'))).toBeVisible();
  await expect(page.getByText(wording('fr', 'common:verdict.wrong')).first()).toBeVisible();
  await expect(page.getByRole('deletion')).toHaveText(['vous avez écrit : preferait']);
  await expect(page.getByRole('insertion')).toHaveText([
    // told as a word, and drawn letter by letter
    'il fallait : préféraitpréférait',
    'il manque : la',
  ]);
  await expect(page.getByText('Her brother, for his part, preferred the town.')).toBeVisible();

  // the field keeps the focus, and Enter goes on
  await expect(field).toBeFocused();
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${site.url}fr/summary/`, { timeout: 500 });
  }).toPass();
});

test('a voice that fails says so, and one that is gone lets the question be skipped', async ({
  page,
  site,
}) => {
  await giveVoice(page);
  await open(page, site, 'en', ['article', 'dictation']);
  await startQuiz(page, site, 'en', TEXT);
  const play = page.getByRole('button', { name: wording('en', 'common:listen.plain') });
  const radio = page.getByRole('radio').first();
  await expect(play.or(radio)).toBeVisible();
  if (await radio.isVisible()) {
    await radio.check();
    await page.getByRole('button', { name: wording('en', 'quiz:check') }).click();
    await expect(async () => {
      await page.getByRole('button', { name: wording('en', 'quiz:next') }).click({ timeout: 500 });
      await expect(play).toBeVisible({ timeout: 500 });
    }).toPass();
  }
  await play.click();
  await finishSpeaking(page, true);
  await expect(page.getByText(wording('en', 'common:listen.failed'))).toBeVisible();

  // the same quiz in a browser that has lost its voice
  await page.addInitScript(() => {
    const mute = { onvoiceschanged: null, getVoices: () => [], speaking: false, pending: false };
    Object.defineProperty(window, 'speechSynthesis', { value: mute, configurable: true });
  });
  await page.reload();
  await expect(page.getByText(wording('en', 'quiz:dictation.noVoice.title'))).toBeVisible();
  await page.getByRole('button', { name: wording('en', 'quiz:gone.skip') }).click();
  await expect(page.getByText(wording('en', 'quiz:dictation.noVoice.title'))).toBeHidden();
});
