import { describe, expect, test } from 'vitest';
import { readSource } from './read-source.ts';

const withFrontMatter = (lines: string) => `---\n${lines}\n---\nIl pleut.\n`;

describe('level and theme in the front matter', () => {
  test('are read', () => {
    const source = readSource(withFrontMatter('title: La pluie\nlevel: A2\ntheme: daily-life'));
    expect(source).toMatchObject({
      ok: true,
      value: {
        frontMatter: { title: 'La pluie', level: 'A2', theme: 'daily-life' },
        body: 'Il pleut.\n',
        firstLine: 6,
      },
    });
  });

  test('may both be left out', () => {
    const source = readSource(withFrontMatter('title: La pluie'));
    expect(source).toMatchObject({ ok: true, value: { frontMatter: { title: 'La pluie' } } });
  });

  test.each([
    ['a level that is none', 'title: La pluie\nlevel: D1', 'level', 3],
    ['a level in small letters', 'level: b1', 'level', 2],
    ['a theme that is not in the list', 'title: La pluie\nlevel: A2\ntheme: weather', 'theme', 4],
  ])('%s is refused, with its line', (_, lines, detail, line) => {
    expect(readSource(withFrontMatter(lines))).toEqual({
      ok: false,
      error: { code: 'bad-front-matter', line, detail },
    });
  });
});
