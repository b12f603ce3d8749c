/** Bundles one script of the tests into a page and serves it on a port of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { startServer, type RunningServer } from '../../../scripts/serve-build.mjs';

const HTML =
  '<!doctype html><html lang="en"><title>Store</title><script type="module" src="/page.js"></script></html>';

/** `script`: its path; as in the app, all code is in one file. */
export async function servePage(script: string): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'recto-page-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: script, formats: ['es'], fileName: () => 'page.js' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  writeFileSync(join(folder, '200.html'), HTML);
  const server = await startServer({ folder });
  return {
    ...server,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
