import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBank } from '#lib/bank/parse-bank.ts';
import { generator } from '../support/shipped-generator.ts';
import { GUARD_LAWS } from '../support/guard-laws/registry.ts';
import { shippedItems } from '../support/guard-laws/shipped-items.ts';
import { guardWords } from '../support/word-knowledge.ts';

const folder = 'static/banks';
const words = guardWords(generator);
const items = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'index.json')
  .flatMap((name) => {
    const bank = parseBank(readFileSync(`${folder}/${name}`, 'utf8'));
    return bank.ok ? shippedItems(bank.value) : [];
  });

describe('each law of a guard', () => {
  it('has items of the library to be tried on', () => {
    expect(items.length).toBeGreaterThan(500);
  });

  it.each(GUARD_LAWS)(
    'holds of the library and finds a planted fault: $says',
    ({ fault, plant }) => {
      expect(items.flatMap((item) => fault(item, words) ?? [])).toEqual([]);
      const planted = items.flatMap((item) => plant(item) ?? []);
      expect(planted.length).toBeGreaterThan(0);
      expect(planted.filter((item) => fault(item, words) === null)).toEqual([]);
    },
  );
});
