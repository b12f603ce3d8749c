import { expect, openFaultPage, rounds, test } from './support/fault-test.ts';

test('a later version in another tab: this one gives way, says so and takes no more', async ({
  faults,
  context,
  faultUrl,
}) => {
  const ids = await faults.evaluate(() => window.faultPage.answer(20));
  const newer = await context.newPage();
  await openFaultPage(newer, faultUrl);
  expect(await newer.evaluate(() => window.faultPage.upgrade())).toBe('done');

  await expect
    .poll(() => faults.evaluate(() => window.faultPage.status()))
    .toEqual({ kind: 'closed' });
  expect(await faults.evaluate(() => window.faultPage.refusal())).toBe('closed');

  await openFaultPage(faults, faultUrl);
  expect(await faults.evaluate(() => window.faultPage.ready())).toBe('newer-database');
  const stored = await newer.evaluate(async () => {
    const keys = await window.faultPage.spoil('p/self/e/', 'flip');
    return keys.length;
  });
  expect(stored).toBe(ids.length);
});

test('the handle is closed under us again and again: every answer is stored', async ({
  faults,
}) => {
  test.setTimeout(120_000);
  const answers = rounds(300, 60);
  const ids = await faults.evaluate(async (count) => {
    const acknowledged: string[] = [];
    while (acknowledged.length < count) {
      const under = window.faultPage.answerAtOnce(3);
      window.faultPage.closeHandles();
      acknowledged.push(...(await under));
      window.faultPage.closeHandles();
      acknowledged.push(...(await window.faultPage.answer(2)));
      if (acknowledged.length % 50 === 0) {
        const tidying = window.faultPage.tidy();
        window.faultPage.closeHandles();
        await tidying;
      }
    }
    return acknowledged;
  }, answers);
  const found = await faults.evaluate(() => window.faultPage.find());
  expect(found.ids.toSorted()).toEqual(ids.toSorted());
  expect(found).toMatchObject({ answered: answers, isTrue: true, lost: 0 });
});
