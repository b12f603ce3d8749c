import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import guards from '../src/cli/guards.json' with { type: 'json' };

const files = readdirSync('src/lib/items/guards')
  .filter((name) => /^reject-.*\.ts$/u.test(name) && !name.endsWith('.test.ts'))
  .map((name) => name.replace(/\.ts$/u, ''));

test('what --why prints says of every guard what it is there for', () => {
  const unworded = files.filter((name) => !Object.keys(guards).includes(name));
  expect(unworded).toEqual([]);
  for (const reason of Object.values(guards)) expect(reason).toMatch(/^since \S.*[^.]$/u);
});
