import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { livedIn, livedTogether } from './lived-together.ts';
import { readKnownPeople } from './read-known-people.ts';

const file = readFileSync(new URL('../data/known-people.tsv', import.meta.url), 'utf8');
const rows = file.trimEnd().split('\n').slice(1);
const people = readKnownPeople(file);

describe('the list of known people', () => {
  it('is complete, sorted, and has nobody twice', () => {
    for (const row of rows) {
      expect(row).toMatch(
        /^[a-z]+\t(?:-|[a-z]+)\t[mf]\t-?\d{1,4}\t(?:-|-?\d{1,4})\t[12]\t[^\t]+\t[^\t]+$/u,
      );
    }
    const names = rows.map((row) => row.split('\t')[6] ?? '');
    expect(new Set(names).size).toBe(names.length);
    expect([...rows].sort()).toEqual(rows);
    expect(file.normalize('NFC')).toBe(file);
  });

  it('has nobody die before birth or live for more than 110 years', () => {
    for (const row of rows) {
      const [, , , born, died, , name] = row.split('\t');
      const years = Number(died) - Number(born);
      if (died !== '-') expect(years > 8 && years < 110, name).toBe(true);
    }
  });

  it('knows a person by every name, and by the surname', () => {
    const [king] = people.called('Louis IX');
    expect(king?.names[0]).toBe('Saint Louis');
    const [writer] = people.calledShort('Hugo');
    expect(writer?.names[0]).toBe('Victor Hugo');
    expect(people.called('Platon')[0]?.en).toBe('Plato');
  });

  it('tells of what age people are', () => {
    const life = (name: string): { born: number; died: number | null } => {
      const [found] = people.called(name);
      if (found === undefined) throw new Error(name);
      return found;
    };
    expect(livedTogether(life('Hugues Capet'), life('Louis V'))).toBe(true);
    expect(livedTogether(life('Philippe Auguste'), life('Louis XVIII'))).toBe(false);
    expect(livedIn(life('Molière'), [1660, 1673])).toBe(true);
    expect(livedIn(life('Molière'), [1789, 1789])).toBe(false);
  });
});
