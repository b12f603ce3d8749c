import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WASM_BYTES } from './fit-messages.ts';
import { versionless } from './model-cache.ts';

test('the tool is as large as its progress says', () => {
  expect(statSync('node_modules/fsrs-browser/fsrs_browser_bg.wasm').size).toBe(WASM_BYTES);
});

test('a newer build of the tool takes the place of the one before', () => {
  const of = (hash: string) =>
    versionless(`https://a.test/_app/assets/fsrs_browser_bg.${hash}.wasm`);
  expect(of('Bh4aITD1')).toBe(of('C-_x2y3Z'));
});
