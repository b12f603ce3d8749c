import { expect, test } from './support/fixtures.ts';
import { ROUTES } from './support/routes.ts';
import { visit } from './support/visit.ts';

test(
  'no page breaks its own content security policy',
  { tag: '@installed' },
  async ({ page, site, complaints }) => {
    for (const route of ['', ...ROUTES]) {
      await visit(page, `${site.url}${route}`);
      await page.waitForLoadState('networkidle');
    }
    expect(complaints).toEqual([]);
  },
);

test('the policy is in force: a foreign script, a string as code, a frame around it', async ({
  page,
  site,
}) => {
  const response = await visit(page, `${site.url}fr/`);
  expect(response?.headers()['content-security-policy']).toBe("frame-ancestors 'none'");
  expect(response?.headers()['x-content-type-options']).toBe('nosniff');
  const policy = page.locator('meta[http-equiv="content-security-policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'none'/);

  const outcome = await page.evaluate(() => {
    const tried: string[] = [];
    for (const [name, attempt] of [
      ['html', () => (document.body.innerHTML = '<b>no</b>')],
      ['policy', () => window.trustedTypes?.createPolicy('another', {})],
      ['script', () => (document.createElement('script').src = 'data:,')],
    ] as const) {
      try {
        attempt();
        tried.push(`${name} allowed`);
      } catch {
        tried.push(`${name} refused`);
      }
    }
    return tried;
  });
  expect(outcome).toEqual(['html refused', 'policy refused', 'script refused']);
});
