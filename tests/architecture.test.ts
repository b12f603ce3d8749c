import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Which room may import which, as docs and design draw them. A room always may import itself.
 * `types` may be imported with `import type` only. The shells (routes, cli, worker) import all.
 */
const ROOMS: Record<string, { all: string[]; types: string[] }> = {
  core: { all: [], types: [] },
  text: { all: ['core'], types: [] },
  analysis: { all: ['core', 'text'], types: [] },
  bilingual: { all: ['core', 'text', 'analysis'], types: [] },
  bank: { all: ['core', 'text'], types: [] },
  items: { all: ['core', 'text', 'analysis', 'bilingual', 'bank'], types: [] },
  marking: { all: ['core', 'text'], types: ['bank'] },
  play: { all: ['core', 'bank', 'marking'], types: [] },
  study: { all: ['core', 'bank', 'marking', 'play'], types: [] },
  classroom: { all: ['core', 'bank', 'marking', 'play'], types: [] },
  store: { all: ['core', 'study', 'classroom'], types: ['*'] },
  i18n: { all: ['core'], types: [] },
  ui: { all: ['core', 'i18n'], types: ['*'] },
};

const MAX_LINES = 300;
const LIBRARY = 'src/lib';

type Import = { specifier: string; typeOnly: boolean };

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Static and dynamic imports and re-exports. `import { type A, type B }` counts as types only. */
function importsOf(source: string): Import[] {
  const withoutComments = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statement = /\b(?:import|export)\s+(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/g;
  const found = [...withoutComments.matchAll(statement)].map(([, clause = '', specifier = '']) => {
    const names = /^\{([\s\S]*)\}$/.exec(clause.trim())?.[1]?.split(',') ?? [];
    const named = names.map((name) => name.trim()).filter((name) => name !== '');
    const typeOnly =
      /^type\b/.test(clause) || (named.length > 0 && named.every((name) => /^type\s/.test(name)));
    return { specifier, typeOnly };
  });
  const dynamic = [...withoutComments.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)];
  return [...found, ...dynamic.map(([, specifier = '']) => ({ specifier, typeOnly: false }))];
}

/** The room that a specifier leads to, or null for packages and whatever lies outside the rooms. */
function roomOf(specifier: string, importer: string): string | null {
  const path = specifier.startsWith('#lib/')
    ? specifier.replace('#lib', LIBRARY)
    : specifier.startsWith('$lib/')
      ? specifier.replace('$lib', LIBRARY)
      : specifier.startsWith('.')
        ? normalize(join(dirname(importer), specifier))
        : null;
  if (path === null) return null;
  if (path.startsWith(`${LIBRARY}/`)) return path.split('/')[2] ?? null;
  return path.startsWith('src/') ? 'a shell' : null;
}

function refusal(importer: string, { specifier, typeOnly }: Import): string | null {
  const room = importer.split('/')[2] ?? '';
  const target = roomOf(specifier, importer);
  const allowed = ROOMS[room];
  if (target === null || target === room) return null;
  if (allowed === undefined) return `${importer}: no room is called "${room}"`;
  if (allowed.all.includes(target)) return null;
  const typesAllowed = allowed.types.includes('*') || allowed.types.includes(target);
  if (typesAllowed && typeOnly) return null;
  const what = typesAllowed ? 'only types of' : 'nothing from';
  return `${importer}: "${room}" may import ${what} "${target}", not ${specifier}`;
}

const code = filesBelow('src').filter((path) => /\.(ts|svelte|js)$/.test(path));
const library = code.filter((path) => path.startsWith(`${LIBRARY}/`));
const shipped = library.filter((path) => !path.endsWith('.test.ts'));

describe('the house', () => {
  test('rooms import only what the table allows', () => {
    const refusals = shipped.flatMap((path) =>
      importsOf(readFileSync(path, 'utf8')).map((found) => refusal(path, found)),
    );
    expect(refusals.filter((line) => line !== null)).toEqual([]);
  });

  test('imports of our own are written with their ending', () => {
    const bare = code.flatMap((path) =>
      importsOf(readFileSync(path, 'utf8'))
        .filter(({ specifier }) => /^(#lib\/|#locales\/|\.)/.test(specifier))
        .filter(
          ({ specifier }) =>
            !/^\.\/\$types$|\.(ts|m?js|svelte|json|css|md)(\?[\w&]+)?$/.test(specifier),
        )
        .map(({ specifier }) => `${path}: ${specifier} wants its ending`),
    );
    expect(bare).toEqual([]);
  });

  test('files are named for what they do: no utils, no barrels', () => {
    const vague = library.filter((path) =>
      /\/(utils?|helpers?|misc|common|index)\.(ts|js)$/.test(path),
    );
    expect(vague).toEqual([]);
  });

  test(`no file is longer than ${String(MAX_LINES)} lines`, () => {
    const long = [...code, ...filesBelow('scripts'), ...filesBelow('config')]
      .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MAX_LINES)
      .map(({ path, lines }) => `${path} has ${String(lines)} lines: split it by purpose`);
    expect(long).toEqual([]);
  });

  test('the rooms are found by this test', () => {
    expect(roomOf('#lib/core/result.ts', 'src/lib/text/a.ts')).toBe('core');
    expect(roomOf('../bank/schema.ts', 'src/lib/text/a.ts')).toBe('bank');
    expect(importsOf("import { type A } from '#lib/bank/a.ts';")[0]?.typeOnly).toBe(true);
    expect(refusal('src/lib/core/a.ts', { specifier: '#lib/text/b.ts', typeOnly: true })).toContain(
      '"core" may import nothing from "text"',
    );
    expect(refusal('src/lib/ui/a.ts', { specifier: '#lib/bank/b.ts', typeOnly: true })).toBeNull();
  });
});
