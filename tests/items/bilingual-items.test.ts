import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#lib/core/random.ts';
import { surroundKey } from '#lib/items/distractors/surround-key.ts';
import { looksAlike } from '#lib/items/looks-alike.ts';
import { bankOf } from '../support/generate.ts';
import { machineFaults } from '../support/machine-faults.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../fixtures/texts/${name}`, import.meta.url), 'utf8');
const bank = bankOf(read('phare.fr.md'), read('phare.en.md'));

describe('an own bilingual text', () => {
  it('gives items of six kinds and more, each with both sides', () => {
    expect(machineFaults(bank)).toEqual([]);
    const kinds = new Set(bank.items.map(({ kind }) => kind));
    for (const kind of ['cloze', 'conjugation', 'pairs', 'tiles', 'translation', 'true-false']) {
      expect(kinds).toContain(kind);
    }
    for (const item of bank.items) {
      expect(item.rationale.en).not.toBeNull();
      if ('stem' in item) expect(item.stem.en).not.toBeNull();
    }
  });

  it('has the same names and figures in every option of a translation', () => {
    const names = (text: string): string =>
      (text.slice(1).match(/\p{Lu}\p{L}+|\d+/gu) ?? []).sort().join();
    for (const item of bank.items) {
      if (item.kind !== 'translation') continue;
      expect(new Set(item.options.map(({ fr }) => names(fr))).size).toBe(1);
      expect(new Set(item.options.map(({ en }) => names(en ?? ''))).size).toBe(1);
    }
  });
});

describe('a long sentence', () => {
  it('is asked clause by clause, with spans that count from the whole', () => {
    const fr = `Marie Curie demanda à Paul Langevin de reprendre les cours de physique à la Sorbonne : le laboratoire de la rue Cuvier manquait de place et de matériel pour les élèves venus de toute la France et des pays voisins, et les travaux duraient depuis trois hivers sans relâche. Pierre Curie, Jean Perrin et Paul Langevin acceptèrent.`;
    const { items } = bankOf(fr);
    const asked = items.find(
      (item) => item.kind === 'conjugation' && item.options[0]?.fr === 'demanda',
    );
    expect(asked?.span.fr).toEqual([12, 19]);
    expect(asked?.segments).toEqual(['s1']);
  });
});

describe('the values around a key', () => {
  it('have the key anywhere among them', () => {
    const random = seededRandom(7);
    const ranks = Array.from(
      { length: 200 },
      () => surroundKey([3, 2, 1], [5, 6, 7], random).filter((value) => value < 4).length,
    );
    expect([...new Set(ranks)].sort()).toEqual([0, 1, 2, 3]);
  });

  it('are filled from the other side where one is short', () => {
    const random = seededRandom(1);
    for (let turn = 0; turn < 20; turn += 1) {
      expect(surroundKey([1], [3, 4, 5], random)).toHaveLength(3);
      expect(surroundKey([], [3, 4, 5], random)).toEqual([3, 4, 5]);
    }
  });
});

describe('cognates', () => {
  it.each([
    ['critique', 'criticism', true],
    ['sélectionner', 'select', true],
    ['école', 'school', false],
    ['différend', 'dispute', false],
    ['mère', 'mother', false],
  ])('%s – %s', (french, english, alike) => {
    expect(looksAlike(french, english)).toBe(alike);
  });
});
