import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SAMPLE_BANK } from '../../../tests/fixtures/sample-bank.ts';
import { sha256Hex } from '../core/sha256.ts';
import { canonicalJson, serializeBank } from './serialize-bank.ts';

const file = readFileSync('tests/fixtures/bank-v1.json', 'utf8');

describe('serializeBank', () => {
  it('writes version 1 as it was always written', () => {
    expect(serializeBank(SAMPLE_BANK)).toBe(file);
  });

  it('does not depend on the order of keys', () => {
    const reversed = {
      ...SAMPLE_BANK,
      ...Object.fromEntries(Object.entries(SAMPLE_BANK).reverse()),
    };
    expect(serializeBank(reversed)).toBe(file);
  });

  it('writes one item a line and one segment a line', () => {
    const lines = file.trimEnd().split('\n');
    const starting = (start: string) => lines.filter((line) => line.startsWith(start)).length;
    expect(starting('{"answer":')).toBe(SAMPLE_BANK.items.length);
    expect(starting('{"en":')).toBe(7);
  });

  it('fills in the hash of the file without it', () => {
    const [, hash = ''] = /"contentHash":"([0-9a-f]+)",/.exec(file) ?? [];
    expect(sha256Hex(file.replace(`"contentHash":"${hash}",`, ''))).toBe(hash);
  });

  it('writes a bank without items', () => {
    expect(serializeBank({ ...SAMPLE_BANK, items: [] })).toContain('"items":[],');
  });
});

describe('canonicalJson', () => {
  it.each([
    [{ b: 1, a: [true, null, 'é'] }, '{"a":[true,null,"é"],"b":1}'],
    [-0, '0'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e21, '1e+21'],
    ['\ud800', '"\\ud800"'],
  ])('writes %j as %s', (value, json) => {
    expect(canonicalJson(value)).toBe(json);
  });

  it('throws on a number that JSON cannot write', () => {
    expect(() => canonicalJson([Number.NaN])).toThrow(RangeError);
  });
});
