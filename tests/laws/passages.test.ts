import { describe, expect, it } from 'vitest';
import { sha256Hex } from '#lib/core/sha256.ts';
import { generateBank } from '#lib/items/generate-bank.ts';
import { prepareText } from '#lib/items/prepare-text.ts';
import { ALL_WANTED } from '#lib/items/wanted.ts';
import type { Bank } from '#lib/bank/schema.ts';
import { serializeBank } from '#lib/bank/serialize-bank.ts';
import { loadFrenchGenerator } from '../../src/cli/load-lexicon.ts';
import { ITEM_LAWS } from '../support/item-laws.ts';
import { GUARD_LAWS } from '../support/guard-laws/registry.ts';
import { shippedItems } from '../support/guard-laws/shipped-items.ts';
import { guardNames } from '../support/guard-laws/guard-names.ts';
import { hasPassages, passages } from '../support/passages.ts';
import { guardWords } from '../support/word-knowledge.ts';

/** How many passages the corpus has. */
const ALL = 399;
/** Every so many a passage is made into a bank once more. */
const AGAIN = 20;

if (!hasPassages) console.log('skipped: the passages of ../shared are not here');

type OpenBank = Omit<Bank, 'contentHash'>;

function load() {
  const loaded = loadFrenchGenerator();
  if (!loaded.ok) throw new Error(loaded.error.problem.code);
  return loaded.value;
}

/** The guards that refused anything, by name. */
const told = new Set<string>();

function bankOf(text: string, seed = 1): OpenBank | null {
  const prepared = prepareText({
    source: text,
    translation: null,
    fileName: null,
    id: sha256Hex(text).slice(0, 12),
    title: 'Texte',
  });
  if (!prepared.ok) return null;
  const reject = ({ guard }: { guard: string }) => told.add(guard);
  const made = generateBank({ ...prepared.value, seed, wanted: ALL_WANTED, reject }, load());
  return made.ok ? made.value.bank : null;
}

/** What is asked for, and where: not how it is asked, and not the wrong options, which are drawn. */
function candidates(bank: OpenBank | null): string[] {
  return (bank?.items ?? [])
    .filter(({ kind }) => kind !== 'true-false')
    .map(({ kind, segments, span }) => `${kind} ${segments.join(' ')} ${String(span.fr)}`);
}

describe.skipIf(!hasPassages)('items of all passages of an encyclopaedia', () => {
  const texts = hasPassages ? passages(0, 1, ALL) : [];
  const banks = texts.map((text) => bankOf(text));
  const items = banks.flatMap((bank) => (bank === null ? [] : shippedItems(bank)));

  it('are some thousands', () => {
    expect(texts).toHaveLength(ALL);
    expect(items.length).toBeGreaterThan(1500);
  });

  const words = hasPassages ? guardWords(load()) : null;
  it.each(Object.entries(ITEM_LAWS))('%s', (_, law) => {
    const faults = items.flatMap((each) => {
      const fault = words && law(each, words);
      return fault === null ? [] : [`${each.item.kind}/${each.item.variant}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  it.each(GUARD_LAWS)('$says', ({ fault, plant }) => {
    const tellFault = (each: (typeof items)[number]): string | null => words && fault(each, words);
    expect(items.flatMap((each) => tellFault(each) ?? [])).toEqual([]);
    const missed = items
      .flatMap((each) => plant(each) ?? [])
      .filter((each) => tellFault(each) === null);
    expect(missed).toEqual([]);
  });

  it('are refused by guards that say why, each with its law', () => {
    const names = guardNames();
    expect([...told].filter((guard) => !names.includes(guard))).toEqual([]);
  });

  it('have the same bytes for equal input', () => {
    for (let at = 0; at < texts.length; at += AGAIN) {
      const [before, again] = [banks[at], bankOf(texts[at] ?? '')];
      expect(again && serializeBank(again)).toBe(before && serializeBank(before));
    }
  });

  it('ask for the same whatever the seed', () => {
    for (let at = 0; at < texts.length; at += AGAIN)
      expect(candidates(bankOf(texts[at] ?? '', 7))).toEqual(candidates(banks[at] ?? null));
  });
});
