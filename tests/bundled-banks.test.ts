import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBank } from '#lib/bank/parse-bank.ts';
import { readIndex } from '#lib/bank/read-index.ts';
import { instructionKey, tenseKey } from '#lib/i18n/instruction-key.ts';

/**
 * The app only recognises the banks that ship with it (`routes/library.ts`), so what it takes for
 * granted is shown here: each is read strictly, as a file from elsewhere would be.
 */
const index = readIndex(JSON.parse(readFileSync('static/banks/index.json', 'utf8')));
const entries = index.ok ? index.value.banks : [];

test('the index of the bundled banks is one, and names some', () => {
  expect(index.ok).toBe(true);
  expect(entries).not.toEqual([]);
});

describe.each(entries)('$id', (entry) => {
  const parsed = parseBank(readFileSync(`static/banks/${entry.id}.json`));
  const items = parsed.ok ? parsed.value.items : [];

  test('reads strictly', () => {
    expect(parsed.ok ? [] : parsed.error).toEqual([]);
  });

  test('is what the index says', () => {
    if (!parsed.ok) return;
    const { id, title, contentHash } = parsed.value;
    expect({ id, title, contentHash, items: items.length }).toEqual({
      id: entry.id,
      title: entry.title,
      contentHash: entry.contentHash,
      items: entry.items,
    });
  });

  test('asks nothing that the app cannot word', () => {
    expect(items.filter((item) => instructionKey(item.instruction) === null)).toEqual([]);
    const conjugated = items.filter(({ kind }) => kind === 'conjugation');
    expect(conjugated.filter(({ variant }) => tenseKey(variant) === null)).toEqual([]);
  });
});
