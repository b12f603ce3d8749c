import { readdirSync } from 'node:fs';
import guards from '../../../src/cli/guards.json' with { type: 'json' };

/** Files beside the guards that bring several together or only help them. */
const HELPERS = new Set(['refuse-detail', 'stem', 'reads-as-finite']);

/** The names of all guards: those that `--why` words, and those that have a file. */
export function guardNames(): string[] {
  const files = readdirSync('src/lib/items/guards')
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.replace(/\.ts$/u, ''))
    .filter((name) => !HELPERS.has(name));
  return [...new Set([...Object.keys(guards), ...files])];
}
