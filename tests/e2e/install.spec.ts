import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from './support/fixtures.ts';
import { waitUntilControlled } from './support/offline.ts';
import { visit } from './support/visit.ts';

const imageSchema = v.object({ src: v.string(), sizes: v.string() });
const manifestSchema = v.object({
  id: v.string(),
  icons: v.array(imageSchema),
  screenshots: v.array(imageSchema),
  shortcuts: v.array(v.object({ url: v.string() })),
  file_handlers: v.array(v.object({ action: v.string() })),
});

// A trace is taken from a browser that Playwright has started itself.
test.use({ trace: 'off' });

test('the browser finds nothing that keeps the app from being installed', async ({
  site,
  startBrowser,
}, testInfo) => {
  const { page } = await startBrowser(testInfo.outputPath('profile'));
  await visit(page, `${site.url}fr/`);
  await waitUntilControlled(page);
  const devtools = await page.context().newCDPSession(page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  const { errors } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
});

for (const [folder, basePath] of [
  ['build', ''],
  ['build-subpath', '/recto'],
] as const) {
  test.describe(folder, () => {
    test.use({ folder, basePath });

    test('holds every file and page that its manifest names', async ({ site, request }) => {
      const response = await request.get(`${site.url}manifest.webmanifest`);
      const manifest = v.parse(manifestSchema, await response.json());
      expect(manifest.id).toBe(`${basePath}/`);

      const files = [...manifest.icons, ...manifest.screenshots].map(({ src }) => src);
      const pages = [
        ...manifest.shortcuts.map(({ url }) => url),
        ...manifest.file_handlers.map(({ action }) => action),
      ].map((address) => `${address}index.html`);
      const missing = [...files, ...pages].filter(
        (path) => !existsSync(join(folder, path.slice(basePath.length))),
      );
      expect(missing).toEqual([]);
    });
  });
}
