import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runRecto } from '../support/run-recto.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'recto-'));

const recto = (...args: string[]) => runRecto(args);

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const FRENCH =
  'Marie Curie est née à Varsovie en 1867. Elle obtint le prix Nobel de physique en 1903. Pierre Curie travailla avec Marie Curie à Paris.\n';

describe('recto generate refuses', () => {
  it.each([
    ['an empty file', 'vide.txt', '', 1, 'there is no text'],
    [
      'bytes that are no UTF-8',
      'latin1.txt',
      new Uint8Array([0x6c, 0x0a, 0xe9, 0x74, 0xe9]),
      2,
      'not UTF-8',
    ],
    [
      'English given as French',
      'anglais.txt',
      'The quick brown fox jumps over the lazy dog and runs to the sea.\n',
      1,
      'looks like English',
    ],
    ['a heading alone', 'titre.md', '# Le phare de la pointe\n', 1, 'only a heading'],
    ['a title alone', 'titre.txt', 'Le phare de la pointe\n', 1, 'only a heading'],
    [
      'over 200,000 words',
      'long.txt',
      'Le chat dort sur le lit. '.repeat(34_000),
      1,
      'more than 200,000',
    ],
    [
      'front matter it does not know',
      'matiere.md',
      '---\ntitle: A\nauteur: B\n---\nLe chat dort.\n',
      3,
      'front matter',
    ],
  ])('%s', (_, name, content, line, words) => {
    const path = file(name, content);
    const output = join(folder, `${name}.json`);
    const { status, problems } = recto('generate', path, '--output', output);
    expect(status).toBe(1);
    expect(problems).toMatch(new RegExp(`^${path}:${String(line)}: .*\\n$`, 'u'));
    expect(problems).toContain(words);
    expect(existsSync(output)).toBe(false);
    expect(readdirSync(folder).filter((entry) => entry.endsWith('.part'))).toEqual([]);
  });

  it('a call without a file, or with an unknown option, with status 2', () => {
    expect(recto('generate').status).toBe(2);
    expect(recto('generate', file('a.txt', FRENCH), '--colour', 'red').status).toBe(2);
    expect(recto('nonsense').status).toBe(2);
  });
});

describe('recto generate takes', () => {
  it.each([
    [
      'a text without a sentence end',
      'sans-fin.txt',
      `${'le chat dort sur le lit de la maison et '.repeat(80)}\n`,
      'no sentence ends',
    ],
    [
      'control and bidi characters',
      'bidi.txt',
      FRENCH.replace('Varsovie', 'Var\u202esovie\u0007'),
      'direction characters',
    ],
    [
      'a poem',
      'poeme.txt',
      "Sous le pont Mirabeau coule la Seine\nEt nos amours\nFaut-il qu'il m'en souvienne\nLa joie venait toujours après la peine\n",
      '',
    ],
  ])('%s and warns', (_, name, content, warning) => {
    const { status, out, problems } = recto('generate', file(name, content));
    expect(status).toBe(0);
    expect(problems).toContain(warning);
    expect(JSON.parse(out)).toMatchObject({ format: 'recto-verso/bank', formatVersion: 1 });
  });

  it('a translation with a paragraph too few or too many, and names the line', () => {
    const fr = file(
      'deux.fr.txt',
      `${FRENCH}Le musée ouvrit ses portes à Paris en 1934 et accueillit les visiteurs.\n`,
    );
    const one =
      'Marie Curie was born in Warsaw in 1867. She won the Nobel Prize in Physics in 1903. Pierre Curie worked with Marie Curie in Paris.\n';
    const few = recto('generate', fr, '--english', file('peu.en.txt', one));
    expect(few.status).toBe(0);
    expect(few.problems).toContain(`${fr}:2: warning`);
    const many = file(
      'trop.en.txt',
      `${one}The museum opened its doors in Paris in 1934 and welcomed visitors.\nA paragraph of 1999 which nobody wrote in French, about Oslo.\n`,
    );
    const surplus = recto('generate', fr, '--english', many);
    expect(surplus.status).toBe(0);
    expect(surplus.problems).toContain(`${many}:3: warning`);
  });

  it('standard input, and takes the title from its first words', () => {
    const { status, out } = runRecto(['generate', '-'], FRENCH);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 'marie-curie-est-nee-a-varsovie' });
  });
});

describe('recto check', () => {
  it('says nothing of the bundled bank and names the path in a spoilt one', () => {
    const bundled = join(root, 'static/banks/mask-1985.json');
    expect(recto('check', bundled)).toEqual({ status: 0, out: '', problems: '' });
    const spoilt = file(
      'gate.json',
      readFileSync(bundled, 'utf8').replace('"kind":"cloze"', '"kind":"cloze","extra":1'),
    );
    const { status, problems } = recto('check', spoilt);
    expect(status).toBe(1);
    expect(problems).toMatch(/gate\.json:\d+: \$\.items\[\d+\]\.extra: unknown key/u);
  });
});
