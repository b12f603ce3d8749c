import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStrictJson } from '../../src/lib/bank/read-strict-json.ts';
import { canonicalJson } from '../../src/lib/bank/serialize-bank.ts';

const LIMITS = { depth: 1000, stringLength: 1000 };
const GIVEN_A_MEANING = new Set(['__proto__', 'constructor', 'prototype']);

function isPlain(json: string): boolean {
  let plain = true;
  JSON.parse(json, (key, value: unknown) => {
    if (GIVEN_A_MEANING.has(key)) plain = false;
    return value;
  });
  return plain;
}

describe('strict JSON', () => {
  it('reads whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        fc.pre(isPlain(json));
        expect(readStrictJson(json, LIMITS)).toEqual({
          ok: true,
          value: JSON.parse(json) as unknown,
        });
      }),
    );
  });

  it('takes no text that JSON.parse refuses', () => {
    const nearlyJson = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '\\', '1'));
    fc.assert(
      fc.property(nearlyJson, ([json, place, change]) => {
        const at = place % (json.length + 1);
        const text = json.slice(0, at) + change + json.slice(at + 1);
        if (readStrictJson(text, LIMITS).ok) {
          expect(() => JSON.parse(text) as unknown).not.toThrow();
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is read back from its canonical form', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        fc.pre(isPlain(json));
        const value = JSON.parse(json) as unknown;
        const canonical = canonicalJson(value);
        expect(JSON.parse(canonical)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(canonical))).toBe(canonical);
      }),
    );
  });
});
