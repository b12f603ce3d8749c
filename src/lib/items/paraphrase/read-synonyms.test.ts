import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSynonyms } from './read-synonyms.ts';

const file = readFileSync(new URL('../data/safe-synonyms.tsv', import.meta.url), 'utf8');
const rows = file
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'));

describe('the list of safe synonyms', () => {
  it('has three columns, nothing twice, and no word for itself', () => {
    expect(rows.every((row) => row.length === 3)).toBe(true);
    expect(new Set(rows.map(([from, to]) => `${from ?? ''}>${to ?? ''}`)).size).toBe(rows.length);
    expect(rows.every(([from, to]) => from !== to)).toBe(true);
  });

  it('is looked up by the first word, the longest first', () => {
    const found = readSynonyms(file)('à').map(({ from }) => from.length);
    expect(found.length).toBeGreaterThan(1);
    expect([...found].sort((a, b) => b - a)).toEqual(found);
  });
});
