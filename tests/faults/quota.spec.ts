import { expect, test } from './support/fault-test.ts';

/** Room for some hundred answers. */
const QUOTA_BYTES = 250_000;
const MOST_ANSWERS = 20_000;

test('the disk runs full in the middle: told, study goes on, everything can be exported', async ({
  page,
  faultUrl,
}) => {
  test.setTimeout(180_000);
  await page.goto(faultUrl);
  await page.waitForFunction(() => 'faultPage' in window);
  // It is heeded only before the database is opened for the first time.
  const devtools = await page.context().newCDPSession(page);
  const origin = new URL(faultUrl).origin;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: QUOTA_BYTES });
  const ids = await page.evaluate(async (most) => {
    const given: string[] = [];
    while (window.faultPage.status().kind !== 'full' && given.length < most)
      given.push(...(await window.faultPage.answerAtOnce(50)));
    given.push(...(await window.faultPage.answer(20)));
    return given;
  }, MOST_ANSWERS);
  const status = await page.evaluate(() => window.faultPage.status());
  expect(status.kind).toBe('full');
  const exported = await page.evaluate(() => window.faultPage.exportIds());
  expect(exported.toSorted()).toEqual(ids.toSorted());
  const full = await page.evaluate(() => window.faultPage.find());
  expect(full.ids.toSorted()).toEqual(ids.toSorted());
  expect(full).toMatchObject({ answered: ids.length, isTrue: true });
  console.log(`${ids.length} answers`, status);
});
