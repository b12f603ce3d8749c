import { expect, openFaultPage, test } from './support/fault-test.ts';

/** The marks of pages that may write, as another page finds them. */
function marks(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('recto-verso');
    request.onerror = reject;
    request.onsuccess = () => {
      const records = request.result.transaction('records').objectStore('records');
      const keys = records.getAllKeys(IDBKeyRange.bound('pages/', 'pages/\uffff'));
      keys.onsuccess = () => {
        request.result.close();
        resolve(keys.result.map(String));
      };
    };
  });
}

test('a page that is left takes its mark along, so that the next one waits for no copy', async ({
  faultUrl,
  context,
}) => {
  for (const way of ['close', 'navigate'] as const) {
    const page = await context.newPage();
    await openFaultPage(page, faultUrl);
    await page.evaluate(() => window.faultPage.answer(3));
    await expect.poll(() => page.evaluate(marks)).toHaveLength(1);
    if (way === 'close') await page.close({ runBeforeUnload: true });
    else await page.goto('about:blank');
    const next = await context.newPage();
    await next.goto(faultUrl);
    await expect.poll(() => next.evaluate(marks)).toEqual([]);
    await next.close();
  }
});
