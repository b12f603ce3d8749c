import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The revision of `200.html`, which the adapter writes only after the service worker is built. The
 * page is a shell around the client's bundle: it changes when the bundle's hashed names, the
 * template or the version do, so these stand for it.
 */
export async function fallbackRevision(workingFolder: string): Promise<string> {
  const client = join(workingFolder, 'output/client/_app');
  const bundle = await readdir(join(client, 'immutable'), { recursive: true });
  const hash = createHash('sha256');
  hash.update(bundle.sort().join('\n'));
  hash.update(await readFile(join(client, 'version.json')));
  hash.update(await readFile('src/app.html'));
  return hash.digest('hex').slice(0, 16);
}
