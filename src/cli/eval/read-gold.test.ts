import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGold } from './read-gold.ts';

const folder = mkdtempSync(join(tmpdir(), 'recto-'));

function read(content: string) {
  const file = join(folder, 'gold.conllu');
  writeFileSync(file, content);
  return readGold(file);
}

const row = (id: string, form: string, head: number) =>
  `${id}\t${form}\t_\tX\t_\t_\t${String(head)}\tdep\t_\t_\n`;
const hello = `# text = Bonjour Zoé\n${row('1', 'Bonjour', 0)}${row('2', 'Zoé', 1)}\n`;

test('sentences whose tokens spell their text are gold', () => {
  const gold = read(`${hello}# only a remark\n\n${hello}`);
  expect(gold.ok && gold.value.length).toBe(2);
});

test('what is wrong is named with its line', () => {
  expect(read('# text = rien\n\n')).toEqual({ ok: false, error: { code: 'no-sentences' } });
  expect(read('1\tBonjour\n\n')).toEqual({ ok: false, error: { code: 'bad-conllu', line: 1 } });
  expect(read(`${hello}# a remark\n\n\n${hello.replace('Bonjour Zoé', 'Bonsoir Zoé')}`)).toEqual({
    ok: false,
    error: { code: 'text-differs', line: 8 },
  });
  expect(read(`${hello}${row('1', 'Bonjour', 0)}\n`)).toEqual({
    ok: false,
    error: { code: 'no-text-comment', line: 5 },
  });
});

test('a missing file is told from a bad one', () => {
  expect(readGold(join(folder, 'none.conllu'))).toEqual({ ok: false, error: { code: 'no-file' } });
});
