import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBank } from '#lib/bank/parse-bank.ts';
import { serializeBank } from '#lib/bank/serialize-bank.ts';
import { bankOf } from '../support/generate.ts';
import { machineFaults } from '../support/machine-faults.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../fixtures/texts/${name}`, import.meta.url), 'utf8');
const linesOf = (text: string): string[] =>
  text.split('---\n').slice(2).join('').trim().split('\n');
const french = linesOf(read('phare.fr.md'));
const english = linesOf(read('phare.en.md'));

/** Some of the paragraphs of a bilingual text, in any order. */
const someText = fc
  .shuffledSubarray(
    french.map((_, index) => index),
    { minLength: 1 },
  )
  .map((picked) => ({
    fr: picked.map((index) => french[index]).join('\n'),
    en: picked.map((index) => english[index]).join('\n'),
  }))
  .filter(({ fr }) => fr.length > 100);
const seeds = fc.integer({ min: 0, max: 1000 });

describe('a generated bank', () => {
  it('is valid, has one key an item and no fault that a machine can see', () => {
    fc.assert(
      fc.property(someText, seeds, fc.boolean(), (text, seed, bilingual) => {
        const bank = bankOf(text.fr, bilingual ? text.en : null, seed);
        expect(machineFaults(bank)).toEqual([]);
        const read = parseBank(serializeBank(bank));
        expect(read.ok ? [] : read.error).toEqual([]);
        for (const item of bank.items) {
          if ('options' in item) expect(item.options.filter(({ key }) => key)).toHaveLength(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has the same bytes for the same text and seed', () => {
    fc.assert(
      fc.property(someText, seeds, (text, seed) => {
        const once = serializeBank(bankOf(text.fr, text.en, seed));
        expect(serializeBank(bankOf(text.fr, text.en, seed))).toBe(once);
      }),
      { numRuns: 30 },
    );
  });

  it('invents no English where there is none', () => {
    const bank = bankOf(french.join('\n'));
    expect(bank.items.length).toBeGreaterThan(8);
    for (const item of bank.items) {
      expect(item.rationale.en).toBeNull();
      if ('stem' in item) expect(item.stem.en).toBeNull();
      if ('options' in item) expect(item.options.every(({ en }) => en === null)).toBe(true);
    }
  });

  it('cites no segment on the other side of a heading', () => {
    const bank = bankOf(french.join('\n'), english.join('\n'));
    const paragraphOf = new Map(
      bank.paragraphs.flatMap(({ segments }, index) =>
        segments.map(({ id }) => [id, index] as const),
      ),
    );
    for (const { segments } of bank.items) {
      expect(new Set(segments.map((id) => paragraphOf.get(id))).size).toBe(1);
    }
  });

  it('keeps the ids of items whose text did not change', () => {
    const before = bankOf(french.slice(0, 1).join('\n'), english.slice(0, 1).join('\n'));
    const after = bankOf(french.slice(0, 2).join('\n'), english.slice(0, 2).join('\n'));
    const ids = new Set(after.items.map(({ id }) => id));
    const conjugations = before.items.filter(({ kind }) => kind === 'conjugation');
    expect(conjugations.length).toBeGreaterThan(0);
    expect(conjugations.every(({ id }) => ids.has(id))).toBe(true);
  });
});
