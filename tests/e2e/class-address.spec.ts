import { expect } from '@playwright/test';
import { openRoom } from './support/class-room.ts';
import { test } from './support/class-test.ts';
import { wording } from './support/wording.ts';

test('the server tells its address on the network to a board on its own machine', async ({
  page,
  request,
  server,
}) => {
  const told = await request.get(`${server.url}class-address.json`);
  expect(told.headers()['content-type']).toBe('application/json');
  expect(told.headers()['cache-control']).toBe('no-store');
  const { address } = (await told.json()) as { address: string | null };
  expect(address ?? '10.0.0.1').toMatch(/^(?!127\.)\d+\.\d+\.\d+\.\d+$/);

  const short = `192.168.7.20:${String(server.port)}/fr/join/`;
  await page.route('**/class-address.json', (route) =>
    route.fulfill({ json: { address: '192.168.7.20' } }),
  );
  const { code } = await openRoom(page, server, 'fr');
  await expect(page.locator('.address')).toHaveText(short);
  await expect(
    page.getByRole('img', { name: wording('fr', 'class:join.qr') }),
  ).toHaveAccessibleName(new RegExp(short));
  expect(code).toMatch(/^\d{6}$/);

  // on no network, or told nothing that makes sense: no address that means another machine
  for (const body of ['{"address":null}', '<!doctype html>']) {
    await page.route('**/class-address.json', (route) => route.fulfill({ body }));
    await page.reload();
    await expect(page.getByText(wording('fr', 'class:join.unknown'))).toBeVisible();
    await expect(page.getByRole('img', { name: wording('fr', 'class:join.qr') })).toHaveCount(0);
    await expect(page.locator('.code')).toBeVisible();
  }
});
