import type { Page } from '@playwright/test';
import { expect, openFaultPage, test } from './support/fault-test.ts';

/** In minutes. */
const DAY = 1440;
const TWO_CHUNKS = 1100;

function find(page: Page) {
  return page.evaluate(() => window.faultPage.find());
}

test('a clock that jumps back a day and a zone: every answer counts, in the order of its time', async ({
  faults,
  faultUrl,
}) => {
  const ids = await faults.evaluate(async (day) => {
    const first = await window.faultPage.answer(30, 2 * day);
    await window.faultPage.tidy();
    const yesterday = await window.faultPage.answer(30, day);
    const zone = await window.faultPage.answer(30, 2 * day - 180);
    return [...first, ...yesterday, ...zone];
  }, DAY);
  for (let openings = 0; openings < 2; openings += 1) {
    const found = await find(faults);
    expect(found.ids.toSorted()).toEqual(ids.toSorted());
    expect(found).toMatchObject({ answered: 90, isTrue: true, lost: 0 });
    await openFaultPage(faults, faultUrl);
    await faults.evaluate(() => window.faultPage.tidy());
  }
});

for (const way of ['flip', 'cut', 'delete'] as const) {
  test(`a snapshot that does not match (${way}) is made anew from the log`, async ({
    faults,
    faultUrl,
  }) => {
    await faults.evaluate(async () => {
      await window.faultPage.answer(60);
      await window.faultPage.tidy();
      await window.faultPage.answer(10);
    });
    const spoilt = await faults.evaluate(
      (how) => window.faultPage.spoil('p/self/snapshot', how),
      way,
    );
    expect(spoilt).toHaveLength(1);
    await openFaultPage(faults, faultUrl);
    expect(await find(faults)).toMatchObject({ answered: 70, isTrue: true, lost: 0 });
  });
}

for (const way of ['flip', 'cut', 'delete'] as const) {
  test(`a chunk is damaged (${way}): set aside, the rest used, the loss told until it is read`, async ({
    faults,
    faultUrl,
  }) => {
    test.setTimeout(120_000);
    const ids = await faults.evaluate(async (count) => {
      const stored: string[] = [];
      while (stored.length < count) stored.push(...(await window.faultPage.answerAtOnce(50)));
      await window.faultPage.tidy();
      return stored;
    }, TWO_CHUNKS);
    const device = ids[0]?.split(':')[0] ?? '';
    const spoil = `p/self/c/${device}/000000000`;
    expect(
      await faults.evaluate(([key, how]) => window.faultPage.spoil(key, how), [
        spoil,
        way,
      ] as const),
    ).toHaveLength(1);

    const left = ids.filter((id) => Number(id.split(':')[1]) >= 1000);
    const lost = ids.length - left.length;
    await openFaultPage(faults, faultUrl);
    // While nobody waits for anything the app looks at every chunk.
    await faults.evaluate(() => window.faultPage.tidy());
    const found = await find(faults);
    expect(found.ids.toSorted()).toEqual(left.toSorted());
    expect(found).toMatchObject({ answered: left.length, isTrue: true, lost });

    // Study goes on, and what can be read no more is kept for who may read more out of it.
    await openFaultPage(faults, faultUrl);
    await faults.evaluate(() => window.faultPage.answer(5, 5000));
    expect(await find(faults)).toMatchObject({ answered: left.length + 5, isTrue: true, lost });
    const kept = await faults.evaluate(() => window.faultPage.spoil('p/self/q/', 'flip'));
    expect(kept).toHaveLength(way === 'delete' ? 0 : 1);
    await faults.evaluate(() => window.faultPage.forgetLost());
    expect(await find(faults)).toMatchObject({ lost: 0 });
  });
}
