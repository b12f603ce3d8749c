import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../scripts/serve-build.mjs';

const folder = mkdtempSync(join(tmpdir(), 'serve-build-'));
let server: RunningServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'fr'));
  writeFileSync(join(folder, '200.html'), 'fallback');
  writeFileSync(join(folder, 'fr/index.html'), 'accueil');
  writeFileSync(join(folder, 'manifest.webmanifest'), '{}');
  server = await startServer({ folder, base: '/recto' });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

function ask(path: string) {
  return fetch(server.origin + path, { redirect: 'manual' });
}

test.each([
  ['/recto', 308, '/recto/'],
  ['/recto/fr', 308, '/recto/fr/'],
  ['/recto/fr?from=home', 308, '/recto/fr/?from=home'],
])('%s is redirected', async (path, status, location) => {
  const response = await ask(path);
  expect([response.status, response.headers.get('location')]).toEqual([status, location]);
});

test.each([
  ['/recto/fr/', 200, 'accueil'],
  ['/recto/fr/text/opened-from-a-file/', 200, 'fallback'],
  ['/recto/not-there.js', 404, 'Not found\n'],
  ['/elsewhere/', 404, 'Not found\n'],
  ['/recto/%E0%A4%A', 400, 'Malformed address\n'],
  ['/recto/..%2f..%2f..%2f..%2fetc%2fpasswd', 404, 'Not found\n'],
])('%s is answered', async (path, status, body) => {
  const response = await ask(path);
  expect([response.status, await response.text()]).toEqual([status, body]);
});

test('the web manifest has its own type', async () => {
  const response = await ask('/recto/manifest.webmanifest');
  expect(response.headers.get('content-type')).toBe('application/manifest+json');
});

test('a taken port and a missing build are refused', async () => {
  await expect(startServer({ folder, port: server.port })).rejects.toThrow('EADDRINUSE');
  await expect(startServer({ folder: join(folder, 'none') })).rejects.toThrow('npm run build');
});
