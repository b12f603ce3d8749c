import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { parseBank } from '#lib/bank/parse-bank.ts';
import { generate } from '../../src/cli/generate.ts';
import { EXIT } from '../../src/cli/outcome.ts';
import { generator } from '../support/shipped-generator.ts';
import { ITEM_LAWS } from '../support/item-laws.ts';
import { machineFaults } from '../support/machine-faults.ts';
import { wordKnowledge } from '../support/word-knowledge.ts';

const folder = fileURLToPath(new URL('../fixtures/texts/genres/', import.meta.url));

/** What a text of each genre may give at most; -1: it is refused. */
const MOST: Readonly<Record<string, number>> = {
  'chat.md': 0,
  'dialogue.md': 6,
  'giant-sentence.md': 0,
  'law.md': 2,
  'list.md': 0,
  'mixed.md': 4,
  'names.md': -1,
  'numbers.md': -1,
  'poem.md': 2,
  'recipe.md': 2,
  'table.md': 0,
  'windows.md': 30,
};

/** Runs the command in this process: its exit status, what it wrote and what it said. */
function run(...args: string[]): { status: number; out: string; problems: string } {
  const written = { out: '', problems: '' };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.out += String(text);
    return true;
  });
  const problems = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.problems += String(text);
    return true;
  });
  try {
    return { status: generate(args), ...written };
  } finally {
    out.mockRestore();
    problems.mockRestore();
  }
}

const words = wordKnowledge(generator);

describe('texts that were never meant for a quiz', () => {
  it('are all here', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(MOST).sort());
  });

  it.each(Object.entries(MOST))('%s gives few items or none, and no bad one', (name, most) => {
    const { status, out, problems } = run('--why', `${folder}${name}`);
    if (most < 0) {
      expect(status).toBe(EXIT.badInput);
      expect(out).toBe('');
      expect(problems).toMatch(new RegExp(`${name}:\\d+: `, 'u'));
      return;
    }
    expect(status).toBe(EXIT.done);
    const bank = parseBank(out);
    if (!bank.ok) throw new Error(`${name}: no bank`);
    const { items, paragraphs } = bank.value;
    expect(items.length).toBeLessThanOrEqual(most);
    expect(machineFaults(bank.value)).toEqual([]);
    const sentences = new Map(
      paragraphs.flatMap(({ segments }) => segments).map(({ id, fr }) => [id, fr]),
    );
    for (const item of items) {
      const cited = { item, sentence: sentences.get(item.segments[0] ?? '') ?? '' };
      for (const [rule, law] of Object.entries(ITEM_LAWS))
        expect(law(cited, words), `${rule}: ${item.id}`).toBeNull();
    }
    // whoever asks is told why there is not more
    expect(problems).not.toBe('');
  });

  it('has the same items with the line ends of Windows', () => {
    const file = `${folder}windows.md`;
    expect(readFileSync(file, 'utf8')).toContain('\r\n');
    const [windows] = [run(file)].map(({ out }) => parseBank(out));
    expect(windows?.ok && windows.value.items.length).toBeGreaterThan(8);
    if (windows?.ok)
      for (const { fr } of windows.value.paragraphs.flatMap(({ segments }) => segments))
        expect(fr).not.toContain('\r');
  });
});
