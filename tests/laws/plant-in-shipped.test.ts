import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBank } from '#lib/bank/parse-bank.ts';
import { sha256Hex } from '#lib/core/sha256.ts';
import { generateBank } from '#lib/items/generate-bank.ts';
import { prepareText } from '#lib/items/prepare-text.ts';
import { ALL_WANTED } from '#lib/items/wanted.ts';
import { loadFrenchGenerator } from '../../src/cli/load-lexicon.ts';
import { shippedItems } from '../support/guard-laws/shipped-items.ts';
import { GAP_FAULTS, SENTENCE_FAULTS } from '../support/guard-laws/plant-in-sentences.ts';

const loaded = loadFrenchGenerator();
if (!loaded.ok) throw new Error(loaded.error.problem.code);
const lexicons = loaded.value;
/** Every so manieth sentence that is dictated in the library is planted with each fault. */
const STEP = 6;
const folder = 'static/banks';

const shipped = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'index.json')
  .flatMap((name) => {
    const bank = parseBank(readFileSync(`${folder}/${name}`, 'utf8'));
    return bank.ok ? shippedItems(bank.value) : [];
  });
const dictated = shipped
  .flatMap(({ item }) => (item.kind === 'dictation' ? [item.text.fr] : []))
  .filter((_, at) => at % STEP === 0);

interface Told {
  readonly dictates: readonly string[];
  /** What its gaps for names and dates ask for. */
  readonly asks: readonly string[];
  readonly refused: ReadonlySet<string>;
}

/** What is made of a text, and the guards that refused something of it. */
function tellOf(text: string): Told {
  const refused = new Set<string>();
  const prepared = prepareText({
    source: text,
    translation: null,
    fileName: null,
    id: sha256Hex(text).slice(0, 12),
    title: 'Texte',
  });
  if (!prepared.ok) return { dictates: [], asks: [], refused };
  const made = generateBank(
    { ...prepared.value, seed: 1, wanted: ALL_WANTED, reject: ({ guard }) => refused.add(guard) },
    lexicons,
  );
  const items = made.ok ? made.value.bank.items : [];
  return {
    dictates: items.flatMap((item) => (item.kind === 'dictation' ? [item.text.fr] : [])),
    asks: items.flatMap((item) => (item.kind === 'cloze' ? item.answer.fr : [])),
    refused,
  };
}

describe('of what the library dictates', () => {
  it('there are enough sentences', () => {
    expect(dictated.length).toBeGreaterThan(10);
  });

  it.each(SENTENCE_FAULTS)('none is dictated any more for $guard', ({ guard, plant }) => {
    const planted = dictated.flatMap((sentence) => plant(sentence) ?? []);
    const told = planted.map((text) => ({ text, ...tellOf(text) }));
    expect(
      told.filter(({ text, dictates }) => dictates.includes(text)).map(({ text }) => text),
    ).toEqual([]);
    // before it another guard may see that the sentence is odd now
    const seen = told.filter(({ refused }) => refused.has(guard));
    expect(seen.length).toBeGreaterThan(planted.length / 2);
  });
});

describe('of what the library asks for in a gap', () => {
  it.each(GAP_FAULTS)('nothing is asked for any more for $guard', ({ guard, variants, around }) => {
    const told = shipped.flatMap(({ item, sentence }) => {
      if (item.kind !== 'cloze' || item.span.fr === null || !variants.includes(item.variant))
        return [];
      const [start, end] = item.span.fr;
      const key = sentence.slice(start, end);
      return [
        { key, ...tellOf(`${sentence.slice(0, start)}${around(key)}${sentence.slice(end)}`) },
      ];
    });
    expect(told.filter(({ key, asks }) => asks.includes(key))).toEqual([]);
    // a sentence by itself may be refused before, for what only its text tells
    expect(told.filter(({ refused }) => refused.has(guard)).length).toBeGreaterThan(1);
  });
});
