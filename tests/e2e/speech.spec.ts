/** What can be heard: sentences, whole texts and questions, in the voices of the device. */
import { type Page, expect } from '@playwright/test';
import type { Kind } from '#lib/bank/schema.ts';
import { BROTHER, DEPARTURE, LAMP } from '../fixtures/sample-parts.ts';
import { type Site, test } from './support/fixtures.ts';
import { findFaults } from './support/no-fault.ts';
import { answer } from './support/quiz.ts';
import { sampleFile } from './support/sample-file.ts';
import { visit } from './support/visit.ts';
import { finishSpeaking, giveVoice, whatWasSaid } from './support/voice.ts';
import { countedWording, type LocaleName, wording } from './support/wording.ts';

const TEXT = 'few-kinds';

async function open(page: Page, site: Site, locale: LocaleName, kinds: readonly Kind[]) {
  await visit(page, `${site.url}${locale}/open/`);
  await page.locator('input[type=file]').setInputFiles(sampleFile(TEXT, kinds));
  await expect(page.getByText(wording(locale, 'open:added'))).toBeVisible();
  await visit(page, `${site.url}${locale}/text/${TEXT}/`);
}

function named(page: Page, locale: LocaleName, key: string) {
  return page.getByRole('button', { name: wording(locale, key) });
}

async function start(page: Page, site: Site, locale: LocaleName) {
  const button = page.getByRole('button', { name: countedWording(locale, 'text:start.button') });
  await button.click();
  await expect(page).toHaveURL(`${site.url}${locale}/quiz/`);
}

async function listenFirst(page: Page, locale: LocaleName) {
  await page.getByText(wording(locale, 'text:start.options')).click();
  await page.getByRole('checkbox', { name: wording(locale, 'text:start.listening') }).check();
}

test('what proves an answer is heard in the language that is learnt, one at a time', async ({
  page,
  site,
}) => {
  await giveVoice(page);
  await open(page, site, 'en', ['question']);
  await start(page, site, 'en');
  const listen = named(page, 'en', 'common:listen.in.fr');
  // the question itself
  await expect(listen).toHaveCount(1);
  await listen.press('Enter');
  await expect(listen).toHaveCount(0);
  await answer(page, 'en');
  const sentence = page.getByRole('definition').filter({ hasText: BROTHER.fr }).last();
  await sentence.getByRole('button').click();
  expect((await whatWasSaid(page)).map(({ text }) => text)).toEqual([
    'Que préférait le frère de Marie ?',
    BROTHER.fr,
  ]);
  // one stops the other, and is stopped by its own button
  await expect(named(page, 'en', 'common:listen.stop')).toHaveCount(1);
  await named(page, 'en', 'common:listen.stop').click();
  await expect(named(page, 'en', 'common:listen.stop')).toHaveCount(0);
  await sentence.getByRole('button').click();
  await finishSpeaking(page, true);
  await expect(page.getByText(wording('en', 'common:listen.failed'))).toBeVisible();
  expect(await findFaults(page)).toEqual([]);
});

for (const locale of ['fr', 'en'] as const) {
  test(`a text is read aloud, stopped and gone on with (${locale})`, async ({ page, site }) => {
    await giveVoice(page);
    await open(page, site, locale, ['cloze']);
    const read = named(page, locale, 'text:aloud.start');
    await read.press('Enter');
    await finishSpeaking(page);
    await expect(page.locator('.sentence.spoken')).toHaveText(DEPARTURE.fr);
    await finishSpeaking(page);
    await expect(page.locator('.sentence.spoken')).toHaveText(LAMP.fr);
    // a sentence by itself takes the voice
    await named(page, locale, 'text:aloud.stop').click();
    await expect(page.locator('.spoken')).toHaveCount(0);
    await page.locator('.sentence').first().click();
    await page.locator('.other').getByRole('button').click();
    await named(page, locale, 'text:aloud.goOn').click();
    expect((await whatWasSaid(page)).map(({ text }) => text)).toEqual([
      'Le phare',
      DEPARTURE.fr,
      LAMP.fr,
      DEPARTURE.fr,
      LAMP.fr,
    ]);
    await named(page, locale, 'text:aloud.stop').click();
    await named(page, locale, 'text:aloud.fromStart').click();
    await expect(read).toBeVisible();
    expect(await findFaults(page)).toEqual([]);

    // the other side is read in the other voice
    await named(page, locale, 'text:turn').click();
    await read.click();
    const said = (await whatWasSaid(page)).at(-1);
    expect(said).toEqual({ text: 'The lighthouse', lang: 'en-GB', rate: 1, voice: 'Serena' });
    // nothing speaks on after its page has gone
    await named(page, locale, 'text:aloud.stop').waitFor();
    await page.getByRole('link', { name: wording(locale, 'common:nav.settings') }).click();
    await expect(page).toHaveURL(/settings/);
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  });
}

test('a quiz by ear lets the sentence be heard before the question', async ({ page, site }) => {
  await giveVoice(page);
  await open(page, site, 'fr', ['question']);
  await listenFirst(page, 'fr');
  await start(page, site, 'fr');
  await expect(page.getByText(wording('fr', 'quiz:heard.sentence'))).toBeVisible();
  await expect(page.getByText('Que préférait le frère de Marie')).toBeVisible();
  await named(page, 'fr', 'common:listen.plain').press('Enter');
  await named(page, 'fr', 'common:listen.slow').press('Enter');
  expect(await whatWasSaid(page)).toEqual([
    { text: BROTHER.fr, lang: 'fr-FR', rate: 1, voice: 'Test' },
    { text: BROTHER.fr, lang: 'fr-FR', rate: 0.6, voice: 'Test' },
  ]);
  await expect(page.getByRole('main')).not.toContainText(BROTHER.fr);
  expect(await findFaults(page)).toEqual([]);
  // still by ear after the page was loaded anew
  await page.reload();
  await expect(page.getByText(wording('fr', 'quiz:heard.sentence'))).toBeVisible();
  await answer(page, 'fr');
  await expect(page.getByRole('main')).toContainText(BROTHER.fr);
});

test('a sentence to translate is heard, not read, until somebody wants to', async ({
  page,
  site,
}) => {
  await giveVoice(page);
  await open(page, site, 'en', ['translation']);
  await listenFirst(page, 'en');
  await start(page, site, 'en');
  await expect(page.getByText(wording('en', 'quiz:heard.stem'))).toBeVisible();
  await named(page, 'en', 'common:listen.plain').click();
  const [said] = await whatWasSaid(page);
  const stem = page.locator('.passage');
  await expect(stem).toHaveCount(0);
  await named(page, 'en', 'quiz:heard.read').click();
  await expect(stem).toHaveText(said?.text ?? '');
  expect(await findFaults(page)).toEqual([]);
});

test('the voice and its speed are chosen, tried and kept', async ({ page, site }) => {
  await giveVoice(page);
  await visit(page, `${site.url}fr/settings/`);
  const french = page.getByLabel(wording('fr', 'settings:speech.voice.fr'));
  await expect(french.getByRole('option')).toHaveText([
    /: Test \(France\)$/,
    'Test (France)',
    'Amélie (Canada)',
  ]);
  await french.selectOption('Amélie (Canada)');
  await page.getByRole('radio', { name: wording('fr', 'settings:speech.rates.0_8') }).check();
  await expect(page.getByText(wording('fr', 'settings:saved'))).toBeVisible();
  await named(page, 'fr', 'settings:speech.test.fr').click();
  await expect(named(page, 'fr', 'common:listen.stop')).toBeVisible();
  const [said] = await whatWasSaid(page);
  expect(said).toMatchObject({ lang: 'fr-CA', rate: 0.8, voice: 'Amélie' });
  expect(await findFaults(page)).toEqual([]);

  await open(page, site, 'fr', ['dictation']);
  await start(page, site, 'fr');
  await named(page, 'fr', 'common:listen.slow').click();
  expect((await whatWasSaid(page)).at(-1)).toMatchObject({ rate: 0.48, voice: 'Amélie' });
});

test('without a voice nothing can be heard, and the settings say why', async ({ page, site }) => {
  await giveVoice(page, ['en']);
  await visit(page, `${site.url}en/settings/`);
  await expect(page.getByText(wording('en', 'settings:speech.none.fr'))).toBeVisible();
  await expect(page.getByLabel(wording('en', 'settings:speech.voice.en'))).toBeVisible();
  await open(page, site, 'en', ['question']);
  await expect(page.locator('.sentence').first()).toBeVisible();
  await expect(named(page, 'en', 'text:aloud.start')).toHaveCount(0);
  await page.getByText(wording('en', 'text:start.options')).click();
  await expect(
    page.getByRole('checkbox', { name: wording('en', 'text:start.listening') }),
  ).toHaveCount(0);
  // English can be heard, and so can a quiz in it
  await page.getByRole('radio', { name: wording('en', 'settings:study.en') }).check();
  await page.getByRole('checkbox', { name: wording('en', 'text:start.listening') }).check();
  await start(page, site, 'en');
  await named(page, 'en', 'common:listen.plain').click();
  expect((await whatWasSaid(page)).at(-1)).toMatchObject({ text: BROTHER.en, voice: 'Serena' });
});
