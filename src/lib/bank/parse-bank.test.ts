import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SAMPLE_BANK } from '../../../tests/fixtures/sample-bank.ts';
import { LAMP } from '../../../tests/fixtures/sample-parts.ts';
import type { BankProblem } from './bank-problem.ts';
import { MAX_BANK_BYTES, parseBank } from './parse-bank.ts';
import { KINDS, type Bank } from './schema.ts';
import { serializeBank } from './serialize-bank.ts';

const file = readFileSync('tests/fixtures/bank-v1.json', 'utf8');

function problemsOf(bytes: Uint8Array | string): BankProblem[] {
  const result = parseBank(bytes);
  return result.ok ? [] : result.error;
}

/** The sample's file with `change` made to its JSON; the hash is that of the result. */
function changed(change: (bank: Omit<Bank, 'contentHash'>) => void): string {
  const bank = structuredClone(SAMPLE_BANK);
  change(bank);
  return serializeBank(bank);
}

function first<Element>(elements: readonly Element[]): Element {
  const [element] = elements;
  if (element === undefined) throw new Error('The sample has changed.');
  return element;
}

describe('parseBank', () => {
  it('reads version 1, with every kind', () => {
    const result = parseBank(new TextEncoder().encode(file));
    expect(result).toMatchObject({ ok: true, value: SAMPLE_BANK });
    expect(new Set(SAMPLE_BANK.items.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });

  it('reads it laid out in another way', () => {
    expect(problemsOf(JSON.stringify(JSON.parse(file), null, 2))).toEqual([]);
  });

  it.each<[string, string, Partial<BankProblem>]>([
    ['nothing', '', { code: 'not-json', path: '$', line: 1 }],
    ['no JSON', '{"format":\n\n oops}', { code: 'not-json', path: '$.format', line: 3 }],
    ['another file', '{"format":"other","formatVersion":9}', { code: 'not-a-bank', line: 1 }],
    ['no object', '[]', { code: 'not-a-bank', path: '$' }],
    [
      'a newer version, whatever else is in it',
      '{"format":"recto-verso/bank",\n"formatVersion":2,"shape":"new"}',
      { code: 'newer-version', path: '$.formatVersion', line: 2, found: '2' },
    ],
    [
      'a wrong version',
      file.replace('"formatVersion":1', '"formatVersion":"1"'),
      { code: 'unknown-version', path: '$.formatVersion', line: 1 },
    ],
    [
      'two keys of one name',
      file.replace('"kind":"cloze"', '"kind":"cloze","kind":"tiles"'),
      { code: 'duplicate-key', path: '$.items[0].kind', line: 2 },
    ],
    [
      '__proto__',
      file.replace('"id":"s2"', '"id":"s2","__proto__":{"admin":true}'),
      { code: 'forbidden-key', path: '$.paragraphs[0].segments[1].__proto__', line: 17 },
    ],
    [
      'an unknown key',
      file.replace('"id":"s1"', '"id":"s1","note":"?"'),
      { code: 'unknown-key', path: '$.paragraphs[0].segments[0].note', line: 16 },
    ],
    [
      'a missing key',
      file.replace('"rank":0.9,', ''),
      { code: 'missing-key', path: '$.items[0].rank', line: 2 },
    ],
    [
      'a wrong type',
      file.replace('"rank":0.9', '"rank":"high"'),
      { code: 'wrong-type', path: '$.items[0].rank', line: 2, expected: 'number' },
    ],
    [
      'an unknown kind',
      file.replace('"kind":"cloze"', '"kind":"riddle"'),
      { code: 'wrong-value', path: '$.items[0].kind', line: 2 },
    ],
    [
      'a number out of range',
      file.replace('"rank":0.9', '"rank":1.5'),
      { code: 'out-of-range', path: '$.items[0].rank' },
    ],
    [
      'an id with capitals',
      file.replace('"id":"phare-de-kerval"', '"id":"Phare"'),
      { code: 'bad-format', path: '$.id' },
    ],
    [
      'changed content',
      file.replace('quitta Brest', 'quitta Paris'),
      { code: 'hash-mismatch', path: '$.contentHash', line: 1 },
    ],
    [
      'a long string',
      file.replace('Le phare de Kerval', 'x'.repeat(20_001)),
      { code: 'string-too-long', path: '$.title.fr' },
    ],
  ])('refuses %s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([expect.objectContaining(problem)]);
  });

  it.each<[string, string, Partial<BankProblem>]>([
    [
      'a citation of a segment that is not there',
      changed(({ items }) => (first(items).segments = ['s9'])),
      { code: 'unknown-segment', path: '$.items[0].segments[0]', line: 2, found: 's9' },
    ],
    [
      'two segments of one id',
      changed(({ paragraphs }) => first(paragraphs).segments.forEach((each) => (each.id = 's1'))),
      { code: 'duplicate-segment-id', path: '$.paragraphs[0].segments[1].id', line: 17 },
    ],
    [
      'two items of one id',
      changed(({ items }) => items.push(first(items))),
      { code: 'duplicate-item-id', path: '$.items[12].id', line: 14 },
    ],
    [
      'a span beyond its segment',
      changed(({ items }) => (first(items).span.fr = [10, 1000])),
      { code: 'span-outside-segment', path: '$.items[0].span.fr', line: 2 },
    ],
    [
      'a span in English that is not there',
      changed(({ items }) => {
        for (const item of items) if (item.id === 'cloze-reviendrez') item.span.en = [0, 1];
      }),
      { code: 'span-outside-segment', path: '$.items[2].span.en' },
    ],
    [
      'an empty span',
      changed(({ items }) => (first(items).span.fr = [5, 5])),
      { code: 'empty-span', path: '$.items[0].span.fr' },
    ],
    [
      'two gaps',
      changed(({ items }) => {
        const item = first(items);
        if (item.kind === 'cloze') item.stem.en = '___ or ___';
      }),
      { code: 'not-one-gap', path: '$.items[0].stem.en' },
    ],
    [
      'two keys among the options',
      changed(({ items }) => {
        const item = first(items);
        if (item.kind === 'cloze') item.options.push({ key: true, fr: 'Brest', en: 'Brest' });
      }),
      { code: 'not-one-key', path: '$.items[0].options' },
    ],
    [
      'an order that leaves a tile out',
      changed(({ items }) => {
        for (const item of items) if (item.kind === 'tiles') item.tiles.fr.orders = [[0, 1, 2, 2]];
      }),
      { code: 'not-a-permutation', path: '$.items[8].tiles.fr.orders[0]', line: 10 },
    ],
    [
      'no gap in the French of an article',
      changed(({ items }) => {
        for (const item of items) if (item.kind === 'article') item.stem.fr = LAMP.fr;
      }),
      { code: 'not-one-gap', path: '$.items[9].stem.fr', line: 11 },
    ],
    [
      'two events that read alike',
      changed(({ items }) => {
        for (const item of items) {
          if (item.kind !== 'chronology') continue;
          const [event] = item.events;
          if (event !== undefined) item.events[2] = { ...event, en: 'Something else.' };
          item.answer.fr = item.events.map(({ fr }) => fr);
        }
      }),
      { code: 'duplicate-event', path: '$.items[10].events[2].fr', line: 12 },
    ],
    [
      'an answer in another order than its events',
      changed(({ items }) => {
        for (const item of items) if (item.kind === 'chronology') item.events.reverse();
      }),
      { code: 'answer-differs', path: '$.items[10].answer.fr', line: 12 },
    ],
    [
      'a chronology whose answer is no order',
      changed(({ items }) => {
        for (const item of items) if (item.kind === 'chronology') item.answer.type = 'date';
      }),
      { code: 'wrong-value', path: '$.items[10].answer.type', expected: 'order', found: 'date' },
    ],
    [
      'a chronology with two events',
      changed(({ items }) => {
        for (const item of items) if (item.kind === 'chronology') item.events.length = 2;
      }),
      { code: 'too-short', path: '$.items[10].events' },
    ],
    [
      'a dictation of one sentence, answered with another',
      changed(({ items }) => {
        for (const item of items) if (item.kind === 'dictation') item.text.fr = LAMP.fr;
      }),
      { code: 'answer-differs', path: '$.items[11].answer.fr', line: 13 },
    ],
    [
      'a dictation answered in English',
      changed(({ items }) => {
        for (const item of items) if (item.kind === 'dictation') item.answer.en = ['No.'];
      }),
      { code: 'answer-differs', path: '$.items[11].answer.en', line: 13 },
    ],
  ])('refuses %s', (_, text, problem) => {
    expect(problemsOf(text)).toContainEqual(expect.objectContaining(problem));
  });

  it('takes other spellings of a dictation behind its own', () => {
    const text = changed(({ items }) => {
      for (const item of items) if (item.kind === 'dictation') item.answer.fr.push('De même.');
    });
    expect(problemsOf(text).map(({ path }) => path)).not.toContain('$.items[11].answer.fr');
  });

  it('refuses what is not UTF-8', () => {
    expect(problemsOf(Uint8Array.of(0x7b, 0xe9, 0x7d))).toEqual([
      { code: 'not-utf8', path: '$', line: null },
    ]);
  });

  it('refuses 50 MB before reading them', () => {
    expect(problemsOf(`"${'x'.repeat(50_000_000)}"`)).toMatchObject([{ code: 'file-too-large' }]);
    expect(problemsOf(`{"items":[{"stem":"${'x'.repeat(50_000_000)}"}]}`)).toMatchObject([
      { code: 'file-too-large', path: '$.items[0].stem', line: 1 },
    ]);
    expect(problemsOf(new Uint8Array(MAX_BANK_BYTES + 1))).toMatchObject([
      { code: 'file-too-large' },
    ]);
  });

  it('stops at a hundred problems', () => {
    expect(problemsOf(file.replace(/"level":"A2"/g, '"level":"Z9"'))).toHaveLength(12);
    const text = changed((bank) => {
      bank.items = Array.from({ length: 300 }, () => first(bank.items));
    });
    expect(problemsOf(text)).toHaveLength(100);
  });
});
