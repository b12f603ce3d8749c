import { expect, openFaultPage, rounds, test } from './support/fault-test.ts';

const ANSWERS = rounds(1000, 200);

test(`${ANSWERS} answers from two tabs at once, each packing the log: all are there, once`, async ({
  faults,
  context,
  faultUrl,
}) => {
  test.setTimeout(180_000);
  const other = await context.newPage();
  await openFaultPage(other, faultUrl);
  const answered = await Promise.all(
    [faults, other].map((tab) =>
      tab.evaluate(async (count) => {
        const ids: string[] = [];
        while (ids.length < count) {
          ids.push(...(await window.faultPage.answerAtOnce(10)));
          if (ids.length % 100 === 0) void window.faultPage.tidy();
        }
        return ids;
      }, ANSWERS / 2),
    ),
  );
  const ids = answered.flat();
  expect(new Set(ids).size).toBe(ANSWERS);
  for (const tab of [faults, other]) {
    const found = await tab.evaluate(() => window.faultPage.find());
    expect(found.ids.toSorted()).toEqual(ids.toSorted());
    expect(found).toMatchObject({ answered: ANSWERS, isTrue: true, lost: 0 });
  }
});
