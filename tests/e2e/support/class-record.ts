import type { Page } from '@playwright/test';
import type { ClassRecord } from '#lib/classroom/session/class-record.ts';
import { saveClassRecord } from '#lib/store/class-records.ts';
import { MemoryDatabase } from '#lib/store/memory-database.ts';
import { visit } from './visit.ts';

/** As the app keeps them: key and value. */
async function storedAs(records: readonly ClassRecord[]): Promise<[string, unknown][]> {
  const database = new MemoryDatabase();
  for (const record of records) await database.write('', (keys) => saveClassRecord(keys, record));
  return database.read((keys) => keys.list('class/'));
}

/** Puts sessions on the device, as if they had been held there. `url`: any page of the app. */
export async function keepClassRecords(
  page: Page,
  url: string,
  records: readonly ClassRecord[],
): Promise<void> {
  await visit(page, url);
  await putStored(page, await storedAs(records));
}

/** The page may not have opened its database yet: then it is made here, as the app makes it. */
export function putStored(page: Page, stored: readonly [string, unknown][]): Promise<void> {
  return page.evaluate(
    (entries) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('recto-verso');
        request.onupgradeneeded = () => request.result.createObjectStore('records');
        request.onblocked = reject;
        request.onerror = reject;
        request.onsuccess = () => {
          const transaction = request.result.transaction('records', 'readwrite');
          for (const [key, value] of entries) transaction.objectStore('records').put(value, key);
          transaction.onabort = reject;
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    stored,
  );
}
