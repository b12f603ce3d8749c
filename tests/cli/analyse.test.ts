import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConllu } from '#lib/text/conllu/read-conllu.ts';
import { runRecto } from '../support/run-recto.ts';
import { validateConllu } from '../support/validate-conllu.ts';

const folder = mkdtempSync(join(tmpdir(), 'recto-'));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('recto analyse', () => {
  test('prints trees in CoNLL-U, with contractions as multiword tokens', () => {
    const { status, out, problems } = runRecto(
      ['analyse', '-'],
      '# Au marché\n\nElle connaît le nom des rues du quartier. Elle n’a pas fini.\n',
    );
    expect(problems).toBe('');
    expect(status).toBe(0);
    expect(validateConllu(out)).toEqual([]);
    const read = readConllu(out);
    const sentences = read.ok ? read.value : [];
    expect(sentences.map(({ text }) => text)).toEqual([
      '# Au marché',
      'Elle connaît le nom des rues du quartier.',
      'Elle n’a pas fini.',
    ]);
    expect(sentences[0]?.comments).toContain('newdoc');
    expect(sentences[1]?.comments.some((line) => line.startsWith('newpar'))).toBe(true);
    expect(sentences[1]?.ranges.map(({ form }) => form)).toEqual(['des', 'du']);
    expect(out).toMatch(/\tquartier\tNOUN\t_\tGender=Masc\|Number=Sing\t\d+\tnmod\t/u);
    expect(out).toMatch(/Confidence=0\.\d\d/u);
    expect(out).toMatch(/SpaceAfter=No/u);
  });

  test('reads English with --language en', () => {
    const { status, out } = runRecto(
      ['analyse', '--language', 'en', '-'],
      "She didn't see the dog.\n",
    );
    expect(status).toBe(0);
    expect(validateConllu(out)).toEqual([]);
    expect(out).toMatch(/\n2-3\tdidn't\t/u);
    expect(out).toMatch(/\tsee\tsee\tVERB\t/u);
  });

  test('an empty text has no sentence', () => {
    expect(runRecto(['analyse', '-'], ' \n\n')).toEqual({ status: 0, out: '', problems: '' });
  });

  test.each([
    ['a file that is not there', join(folder, 'none.txt'), 'none.txt:1: no such file'],
    ['a folder', folder, ':1: this is a folder'],
    ['other bytes', file('latin1.txt', new Uint8Array([0x61, 0x0a, 0xe9, 0x74])), ':2: not UTF-8'],
  ])('refuses %s', (_, path, message) => {
    const { status, out, problems } = runRecto(['analyse', path]);
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(problems).toContain(message);
  });

  test.each([
    [['analyse'], 'name one FILE'],
    [['analyse', 'a', 'b'], 'name one FILE'],
    [['analyse', '--language', 'de', '-'], '--language takes fr or en'],
    [['analyse', '--deep', '-'], '--deep'],
    [['train', '--language', 'la'], '--language takes fr or en'],
    [['train', '--seed', 'x'], '--seed takes'],
    [['eval'], 'name what to measure'],
  ])('tells a wrong call %j', (args, message) => {
    const { status, out, problems } = runRecto(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(problems).toContain(message);
  });

  test('training says which treebank is missing', () => {
    const { status, problems } = runRecto(['train', '--corpora', folder]);
    expect(status).toBe(1);
    expect(problems).toContain('there is no such treebank');
  });
});
