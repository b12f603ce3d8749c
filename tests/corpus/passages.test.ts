import { describe, expect, it } from 'vitest';
import { countWords } from '#lib/text/split-paragraphs.ts';
import { bankOf } from '../support/generate.ts';
import { machineFaults } from '../support/machine-faults.ts';
import { hasPassages, passages } from '../support/passages.ts';

/** Items a text of encyclopaedic French must give at least, without any English. */
const LEAST_PER_100_WORDS = 2;

if (!hasPassages) console.log('skipped: the passages of ../shared are not here');

describe.skipIf(!hasPassages)('twenty passages of an encyclopaedia', () => {
  it('give at least 2 items per 100 words and no fault that a machine can see', () => {
    const texts = passages(7, 19, 20);
    expect(texts).toHaveLength(20);
    const banks = texts.map((text) => bankOf(text));
    const items = banks.reduce((sum, bank) => sum + bank.items.length, 0);
    const words = texts.reduce((sum, text) => sum + countWords(text), 0);
    expect(banks.flatMap(machineFaults)).toEqual([]);
    expect((100 * items) / words).toBeGreaterThanOrEqual(LEAST_PER_100_WORDS);
  });
});
