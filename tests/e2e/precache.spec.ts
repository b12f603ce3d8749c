import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { ROUTES, readPrecache } from './support/routes.ts';

/** All but the texts, as it is stored: some forty pages with their words in them, and the code. */
const PROGRAM_BYTES = 4 * 1024 * 1024;
/** The texts with their questions, as hosts send them: their JSON packs to an eighth. */
const LIBRARY_GZIP_BYTES = 512 * 1024;

/** The file of a build that answers for an address, as a static host finds it. */
function fileFor(folder: string, url: string): string {
  const path = url === '/' || url === '/recto/' ? '' : url;
  return join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

for (const folder of ['build', 'build-subpath']) {
  test(`${folder} stores all it needs, within its budget`, () => {
    const urls = readPrecache(folder).map(({ url }) => url);
    expect(urls).toContain('200.html');
    expect(urls).toContain('banks/index.json');
    const banks = readdirSync(`${folder}/banks`).filter((name) => name.endsWith('.json'));
    expect(urls).toEqual(expect.arrayContaining(banks.map((name) => `banks/${name}`)));
    // a text's page is made from its bank
    expect(urls).toEqual(expect.arrayContaining(ROUTES.filter((url) => !url.includes('/text/'))));
    expect(urls.filter((url) => url.includes('/text/'))).toEqual([]);
    expect(new Set(urls).size).toBe(urls.length);

    const files = urls.map((url) => fileFor(folder, url));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    const isText = (file: string): boolean => file.startsWith(join(folder, 'banks/'));
    const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
    const program = files.filter((file) => !isText(file)).map((file) => statSync(file).size);
    expect(sum(program)).toBeLessThanOrEqual(PROGRAM_BYTES);
    const library = files.filter(isText).map((file) => gzipSync(readFileSync(file)).length);
    expect(sum(library)).toBeLessThanOrEqual(LIBRARY_GZIP_BYTES);
  });
}

test('a build names its version', () => {
  const [first] = readPrecache('build');
  expect(first?.url).toBeDefined();
  expect(statSync('build/_app/version.json').size).toBeGreaterThan(0);
});
