import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAnalyser } from '#lib/analysis/model/analyser-file.ts';
import { HEADER_BYTES } from '#lib/analysis/model/model-file.ts';

const bytes = new Uint8Array(
  readFileSync(new URL('../../static/models/fr-analyser.bin', import.meta.url)),
);
const refusal = (changed: Uint8Array): unknown => {
  const read = readAnalyser(changed, 'fr', null);
  return read.ok ? 'read' : read.error;
};

describe('bytes that are no model', () => {
  test('cut short anywhere are told as truncated', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(refusal(bytes.subarray(0, length))).toEqual({ code: 'model-truncated' });
      }),
    );
  });

  test('of another version are told with both versions', () => {
    const newer = bytes.slice();
    newer[4] = 99;
    expect(refusal(newer)).toEqual({ code: 'model-wrong-version', found: 99, expected: 1 });
  });

  test('changed, longer, foreign, or of another language are not recognised', () => {
    const unknown = { code: 'model-not-recognised' };
    expect(refusal(Uint8Array.of(...bytes.subarray(0, 4), ...new Uint8Array(40)))).not.toBe('read');
    expect(refusal(new TextEncoder().encode('<!doctype html><title>404</title>'))).toEqual(unknown);
    expect(readAnalyser(bytes, 'en', null)).toEqual({ ok: false, error: unknown });
    fc.assert(
      fc.property(fc.integer({ min: HEADER_BYTES, max: bytes.length - 1 }), (at) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ 1;
        expect(refusal(changed)).toEqual(unknown);
      }),
      { numRuns: 20 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (random) => {
        expect(refusal(random)).not.toBe('read');
      }),
    );
  });
});
