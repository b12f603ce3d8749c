import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../scripts/host-headers.mjs';

const rules = parseHeaderRules(readFileSync('docs/_headers', 'utf8'));

test('a page is asked for anew and may not be framed', () => {
  const headers = headersFor(rules, '/fr/');
  expect(headers.get('Cache-Control')).toBe('no-cache');
  expect(headers.get('Content-Security-Policy')).toBe("frame-ancestors 'none'");
});

test('a file with a hash in its name is kept for ever', () => {
  expect(headersFor(rules, '/_app/immutable/bundle.abc.js').get('Cache-Control')).toContain(
    'immutable',
  );
});

test('a Worker may fetch from its own host and compile WebAssembly, and nothing else', () => {
  const headers = headersFor(rules, '/_app/immutable/workers/analyser-worker-abc.js');
  expect(headers.get('Content-Security-Policy')).toBe(
    "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'",
  );
  expect(headers.get('Cache-Control')).toContain('immutable');
});
