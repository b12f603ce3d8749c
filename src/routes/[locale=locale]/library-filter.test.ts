import { describe, expect, test } from 'vitest';
import {
  EVERYTHING,
  filterTexts,
  offeredBy,
  readFilter,
  sortByLevel,
  writeFilter,
} from './library-filter.ts';

const TEXTS = [
  { id: 'tax', level: 'C1', shelf: 'history' },
  { id: 'letter', level: 'A2', shelf: 'daily-life' },
  { id: 'sailor', level: 'B1', shelf: 'history' },
  { id: 'mine', level: null, shelf: 'own' },
  { id: 'eel', level: 'B1', shelf: 'nature' },
] as const;

const idsOf = (texts: readonly { readonly id: string }[]) => texts.map(({ id }) => id);

describe('the address', () => {
  test('keeps a filter', () => {
    for (const filter of [EVERYTHING, { level: 'B1', shelf: 'own' } as const]) {
      expect(readFilter(new URLSearchParams(writeFilter(filter)))).toEqual(filter);
    }
  });

  test('is left alone where everything is shown', () => {
    expect(writeFilter(EVERYTHING)).toBe('');
  });

  test('may ask for what there is not', () => {
    expect(readFilter(new URLSearchParams('?level=Z9&theme=constructor&x=1'))).toEqual(EVERYTHING);
  });
});

describe('texts', () => {
  test('are chosen by level, by theme and by both', () => {
    expect(idsOf(filterTexts(TEXTS, EVERYTHING))).toEqual(idsOf(TEXTS));
    expect(idsOf(filterTexts(TEXTS, { level: 'B1', shelf: null }))).toEqual(['sailor', 'eel']);
    expect(idsOf(filterTexts(TEXTS, { level: null, shelf: 'history' }))).toEqual(['tax', 'sailor']);
    expect(idsOf(filterTexts(TEXTS, { level: 'B1', shelf: 'history' }))).toEqual(['sailor']);
    expect(filterTexts(TEXTS, { level: 'A2', shelf: 'nature' })).toEqual([]);
    expect(idsOf(filterTexts(TEXTS, { level: null, shelf: 'own' }))).toEqual(['mine']);
  });

  test('come with the easiest first, and otherwise in their order', () => {
    expect(idsOf(sortByLevel(TEXTS))).toEqual(['letter', 'sailor', 'eel', 'tax', 'mine']);
  });

  test('offer what they have, in a fixed order', () => {
    expect(offeredBy(TEXTS)).toEqual({
      levels: ['A2', 'B1', 'C1'],
      shelves: ['daily-life', 'history', 'nature', 'own'],
    });
    expect(offeredBy([])).toEqual({ levels: [], shelves: [] });
  });
});
