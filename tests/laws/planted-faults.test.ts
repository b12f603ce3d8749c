import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '#lib/core/sha256.ts';
import { generateBank } from '#lib/items/generate-bank.ts';
import { prepareText } from '#lib/items/prepare-text.ts';
import { ALL_WANTED } from '#lib/items/wanted.ts';
import { loadFrenchGenerator } from '../../src/cli/load-lexicon.ts';
import { PLANTED_FAULTS } from '../support/guard-laws/registry.ts';

const loaded = loadFrenchGenerator();
if (!loaded.ok) throw new Error(loaded.error.problem.code);
const lexicons = loaded.value;

/** Texts without a fault, of the same words: no guard may refuse all that is in them. */
const SOUND = [
  'En 1912, Paul Morel vendit la maison de Vesoul à Jeanne Arnoux.',
  'Le château de Vesoul fut bâti en 1912 par Paul Morel.',
  'Les enfants jouent près du lac et la directrice ferme la porte.',
];

interface Told {
  readonly refused: ReadonlySet<string>;
  readonly items: number;
}

/** The guards that refused something of a text, and how many items were left. */
function tellOf(text: string): Told {
  const prepared = prepareText({
    source: text,
    translation: null,
    fileName: null,
    id: sha256Hex(text).slice(0, 12),
    title: 'Texte',
  });
  const refused = new Set<string>();
  if (!prepared.ok) return { refused, items: 0 };
  const made = generateBank(
    { ...prepared.value, seed: 1, wanted: ALL_WANTED, reject: ({ guard }) => refused.add(guard) },
    lexicons,
  );
  return { refused, items: made.ok ? made.value.bank.items.length : 0 };
}

/** People and years of whom and of which a planted text may tell as well. */
const told = fc.record({
  man: fc.constantFrom('Paul Morel', 'Henri Berger', 'Pierre Lambert', 'Louis Carnot'),
  year: fc.constantFrom('1912', '1897', '1925', '1874'),
});

describe('a fault planted in a sound sentence', () => {
  it.each(PLANTED_FAULTS)('$guard: $text', ({ guard, text }) => {
    fc.assert(
      fc.property(told, ({ man, year }) => {
        const varied = text.replaceAll('Paul Morel', man).replaceAll('1912', year);
        expect([...tellOf(varied).refused]).toContain(guard);
      }),
      { numRuns: 2, seed: 1 },
    );
  });
});

it('leaves sentences without it their items', () => {
  const sound = SOUND.map(tellOf);
  expect(sound.filter(({ items }) => items < 2)).toEqual([]);
  const always = PLANTED_FAULTS.filter(({ guard }) =>
    sound.every(({ refused }) => refused.has(guard)),
  );
  expect(always.map(({ guard }) => guard)).toEqual([]);
});
