import { expect, test } from 'vitest';
import { traitOf } from './person-trait.ts';
import { showsNation } from './shows-nation.ts';

const areas: Readonly<Record<string, readonly string[]>> = { Marco: ['it'], Anna: ['de', 'it'] };
const names = { areasOfGiven: (given: string) => areas[given] ?? [] };

test.each([
  ['Marco Baldi', 'italien', ['grec', 'roumain'], true],
  ['Graziano Ascolo', 'italien', ['grec', 'roumain'], true],
  ['Marc Popescu', 'roumain', ['grec', 'italien'], true],
  ['Marc van der Lind', 'néerlandais', ['suisse', 'allemand'], true],
  // the Belgian may be called so, too
  ['Marc van der Lind', 'néerlandais', ['belge', 'allemand'], false],
  ['Carlos Ruidez', 'argentin', ['mexicain', 'chilien'], false],
  ['Anna Lorne', 'suisse', ['belge', 'autrichien'], false],
])('%s, %s', (name, nation, others, shown) => {
  const key = traitOf(nation);
  const options = others.flatMap((other) => traitOf(other) ?? []);
  expect(key !== null && showsNation(name, key, options, names)).toBe(shown);
});
