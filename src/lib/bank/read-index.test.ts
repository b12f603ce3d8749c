import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readIndex } from './read-index.ts';

const entry = {
  id: 'eel',
  title: { fr: "Le voyage de l'anguille", en: 'The journey of the eel' },
  level: 'B1',
  theme: 'nature',
  items: 2,
  words: 319,
  kinds: { cloze: 2 },
  contentHash: 'abc',
  bytes: 1200,
};
const index = { format: 'recto-verso/index', formatVersion: 2, banks: [entry] };

describe('the index of the bundled banks', () => {
  test('tells level and theme of each', () => {
    expect(readIndex(index)).toEqual({ ok: true, value: index });
  });

  test('may know neither', () => {
    const unknown = { ...index, banks: [{ ...entry, level: null, theme: null }] };
    expect(readIndex(unknown)).toEqual({ ok: true, value: unknown });
  });

  test.each([
    ['a level that is none', { ...entry, level: 'D1' }],
    ['a theme that is not in the list', { ...entry, theme: 'weather' }],
    ['no level at all', { ...entry, level: undefined }],
    ['a key that nobody knows', { ...entry, colour: 'blue' }],
  ])('is refused with %s', (_, bank) => {
    expect(readIndex({ ...index, banks: [bank] })).toEqual({
      ok: false,
      error: { code: 'not-an-index' },
    });
  });

  test('of format 1, which knew no levels, is brought up to date', () => {
    const old: unknown = JSON.parse(readFileSync('tests/fixtures/index-v1.json', 'utf8'));
    const read = readIndex(old);
    expect(read).toMatchObject({
      ok: true,
      value: { formatVersion: 2, banks: [{ id: 'mask-1985', level: null, theme: null }] },
    });
  });

  test('of a later format is refused', () => {
    expect(readIndex({ ...index, formatVersion: 3 }).ok).toBe(false);
  });
});
