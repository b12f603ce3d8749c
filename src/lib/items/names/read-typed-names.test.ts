import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTypedNames } from './read-typed-names.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../data/${name}.tsv`, import.meta.url), 'utf8');
const file = read('typed-names');
const names = readTypedNames({
  names: file,
  people: read('known-people'),
  events: read('named-events'),
});
const rows = file.trimEnd().split('\n').slice(1);

describe('the list of typed names', () => {
  it('is sorted, complete and without repeats', () => {
    for (const row of rows) expect(row).toMatch(/^[^\t]+(?:\t[^\t]+){7}(?:\t\d+)?$/u);
    expect(new Set(rows).size).toBe(rows.length);
    expect(file.normalize('NFC')).toBe(file);
  });

  it('knows what a name may be, and what is alike', () => {
    const subtypes = names.called('Vienne').map(({ subtype }) => subtype);
    expect([...subtypes].sort()).toEqual(['city', 'city', 'river']);
    const [seine] = names.called('Seine');
    const others = seine === undefined ? [] : names.alike(seine);
    expect(others.map(({ fr }) => fr)).toContain('Loire');
    expect(others.every(({ subtype }) => subtype === 'river')).toBe(true);
  });

  it('has invented people of every area whose first names it knows', () => {
    const areas = new Set(
      rows
        .map((row) => row.split('\t'))
        .filter(([, subtype]) => subtype === 'given')
        .map((row) => row[5] ?? ''),
    );
    for (const area of areas) expect(names.invented(area, 'Masc').length, area).toBeGreaterThan(3);
  });

  it('knows a first name by who bears it', () => {
    expect(names.areasOfGiven('Simone', 'Fem')).toEqual(['fr']);
    expect(names.areasOfGiven('Simone', 'Masc')).toEqual(['it']);
    expect([...names.areasOfGiven('Simone')].sort()).toEqual(['fr', 'it']);
  });

  it('gives an article that fits the sound of the name', () => {
    for (const row of rows) {
      const [, , , , article = '-', , fr = ''] = row.split('\t');
      if (article === 'le' || article === 'la') expect(fr).not.toMatch(/^[aeiouàâéèêîôûœ]/iu);
      if (article === "l'") expect(fr).toMatch(/^[aeiouyhàâéèêîôûœ]/iu);
    }
  });
});
