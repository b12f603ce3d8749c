import { readdirSync, readFileSync } from 'node:fs';
import { readConllu } from '#lib/text/conllu/read-conllu.ts';
import type { ConlluSentence } from '#lib/text/conllu/conllu.ts';

const folder = new URL('../fixtures/trees/', import.meta.url);

/** Files of hand-checked trees, one a construction; without their `.conllu`. */
export const treeFixtures: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.conllu'))
  .map((file) => file.slice(0, -'.conllu'.length))
  .toSorted();

export function fixtureText(name: string): string {
  return readFileSync(new URL(`${name}.conllu`, folder), 'utf8');
}

export function fixtureSentences(name: string): ConlluSentence[] {
  const read = readConllu(fixtureText(name));
  if (!read.ok) throw new Error(`${name}.conllu:${String(read.error.line)}: not CoNLL-U`);
  return read.value;
}
