import { type Page, expect } from '@playwright/test';
import { type LocaleName, wording } from './wording.ts';

/** Photos of every code that a device shows, in the order shown. */
export async function photographAll(page: Page, locale: LocaleName): Promise<Buffer[]> {
  const code = page.getByRole('img', { name: wording(locale, 'settings:transfer.place') });
  await expect(code).toBeVisible();
  const total = Number(/\d+\D*$/.exec((await code.getAttribute('aria-label')) ?? '')?.[0] ?? 0);
  if (total > 1)
    await page.getByRole('button', { name: wording(locale, 'settings:transfer.pause') }).click();
  const photos: Buffer[] = [];
  for (let count = 0; count < total; count += 1) {
    photos.push(await code.screenshot());
    if (total > 1)
      await page.getByRole('button', { name: wording(locale, 'settings:transfer.next') }).click();
  }
  return photos;
}
