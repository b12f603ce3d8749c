import { seededRandom } from '#lib/core/random.ts';
import { expect, openFaultPage, rounds, test } from './support/fault-test.ts';

const ROUNDS = rounds(100, 3);
/** Time to answer in before the browser is killed: at most. */
const LONGEST_MILLIS = 500;
const ROUND_TIMEOUT = 30_000;

// A trace is taken from a living browser.
test.use({ trace: 'off' });

test(`the browser is killed ${ROUNDS} times while it stores: nothing acknowledged is lost`, async ({
  faultUrl,
  startBrowser,
}, testInfo) => {
  test.setTimeout(ROUNDS * ROUND_TIMEOUT);
  const profile = testInfo.outputPath('profile');
  const random = seededRandom(testInfo.workerIndex + 1);
  const acknowledged = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const browser = await startBrowser(profile);
    const { page } = browser;
    await page.exposeFunction('acknowledge', (id: string) => void acknowledged.add(id));
    await openFaultPage(page, faultUrl);
    const found = await page.evaluate(() => window.faultPage.find());
    expect(found.ids).toEqual(expect.arrayContaining([...acknowledged]));
    expect(new Set(found.ids).size).toBe(found.ids.length);
    expect(found).toMatchObject({ answered: found.ids.length, isTrue: true, lost: 0 });

    const before = acknowledged.size;
    await page.evaluate(() => {
      window.faultPage.answerForEver((id) => window.acknowledge(id));
    });
    await expect.poll(() => acknowledged.size).toBeGreaterThan(before);
    await page.waitForTimeout(random() * LONGEST_MILLIS);
    await browser.kill();
    if ((round + 1) % 10 === 0) console.log(`${round + 1} kills, ${acknowledged.size} answers`);
  }
  const { page } = await startBrowser(profile);
  await openFaultPage(page, faultUrl);
  const { ids } = await page.evaluate(() => window.faultPage.find());
  expect(ids).toEqual(expect.arrayContaining([...acknowledged]));
  console.log(`${acknowledged.size} acknowledged, ${ids.length} found`);
});
