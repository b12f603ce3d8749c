import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { typeset } from '#lib/text/typeset.ts';

/** The words of the interface: complete, alike and well set in both languages. */
type Json = string | readonly Json[] | { readonly [key: string]: Json };

const FOLDER = 'locales';
const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Keys that are made in the code: a family is used where its beginning is written in a template. */
const TEMPLATE = /[`'"]([a-z]+:)?([\w.-]*)\$\{/g;
/** Namespaces that a page shows as they are, without i18next. */
const READ_WHOLE = ['about', 'error'];
const LITERAL = /[`'"]((?:[a-z]+:)?[\w.-]+)[`'"]/g;

const namespaces = readdirSync(join(FOLDER, 'fr')).map((file) => file.replace('.json', ''));

function read(locale: string, namespace: string): Map<string, string> {
  const json = JSON.parse(readFileSync(join(FOLDER, locale, `${namespace}.json`), 'utf8')) as Json;
  return new Map(leaves(json, ''));
}

function leaves(value: Json, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  const entries = Array.isArray(value)
    ? value.map((part, i) => [String(i), part] as const)
    : Object.entries(value);
  return entries.flatMap(([key, part]) =>
    leaves(part as Json, path === '' ? key : `${path}.${key}`),
  );
}

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*([\w]+)/g)].map(([, name = '']) => name))].sort();
}

const singular = (key: string) => key.replace(PLURAL, '');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(svelte|ts)$/.test(entry.name))
    .filter((entry) => !entry.name.endsWith('.test.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

test('both languages have the same namespaces', () => {
  expect(readdirSync(join(FOLDER, 'en'))).toEqual(readdirSync(join(FOLDER, 'fr')));
});

describe.each(namespaces)('%s', (namespace) => {
  const fr = read('fr', namespace);
  const en = read('en', namespace);

  test('has the same keys in both languages, plurals aside', () => {
    expect([...new Set([...en.keys()].map(singular))].sort()).toEqual(
      [...new Set([...fr.keys()].map(singular))].sort(),
    );
  });

  test.each([
    ['fr', fr, ['many', 'one', 'other']],
    ['en', en, ['one', 'other']],
  ] as const)('has every plural category that %s needs', (_, strings, categories) => {
    const counted = [...strings.keys()].filter((key) => PLURAL.test(key));
    for (const stem of new Set(counted.map(singular))) {
      const found = counted
        .filter((key) => singular(key) === stem)
        .map((key) => PLURAL.exec(key)?.[1])
        .sort();
      expect(found, stem).toEqual(categories);
    }
  });

  test('has the same placeholders in both languages', () => {
    for (const [key, text] of en) {
      const other = fr.get(key);
      if (other !== undefined) expect(placeholders(other), key).toEqual(placeholders(text));
    }
  });

  test('leaves nothing empty and nothing in dumb quotes', () => {
    for (const [key, text] of [...fr, ...en]) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/["']/);
    }
  });

  test('sets French as French is set: no-break spaces, curved apostrophes', () => {
    for (const [key, text] of fr) expect(text, key).toBe(typeset(text, 'fr'));
  });
});

test('every key is used', () => {
  const code = sources('src').join('\n');
  const literals = new Set([...code.matchAll(LITERAL)].map(([, key]) => key));
  const families = [...code.matchAll(TEMPLATE)]
    .filter(([, , stem]) => stem !== '')
    .map(([, namespace = '', stem = '']) => `${namespace}${stem}`);
  const isUsed = (namespace: string, key: string) => {
    const full = namespace === 'common' ? key : `${namespace}:${key}`;
    return (
      literals.has(full) ||
      literals.has(key) ||
      families.some((family) => full.startsWith(family) || key.startsWith(family))
    );
  };
  const unused = namespaces
    .filter((namespace) => !READ_WHOLE.includes(namespace))
    .flatMap((namespace) =>
      [...read('fr', namespace).keys()]
        .map(singular)
        .filter((key) => !isUsed(namespace, key))
        .map((key) => `${namespace}:${key}`),
    );
  expect([...new Set(unused)]).toEqual([]);
});

test('notes are about keys that exist', () => {
  const notes = JSON.parse(readFileSync(join(FOLDER, 'notes.json'), 'utf8')) as Record<
    string,
    string
  >;
  const keys = new Set(
    namespaces.flatMap((namespace) =>
      [...read('fr', namespace).keys()].map((key) => `${namespace}:${singular(key)}`),
    ),
  );
  expect(Object.keys(notes).filter((key) => !keys.has(key))).toEqual([]);
});
