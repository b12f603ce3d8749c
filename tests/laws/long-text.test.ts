import { describe, expect, it } from 'vitest';
import { generateBank } from '#lib/items/generate-bank.ts';
import { prepareText } from '#lib/items/prepare-text.ts';
import { refuseText } from '#lib/items/refuse-text.ts';
import { ALL_WANTED } from '#lib/items/wanted.ts';
import { readSource } from '#lib/text/read-source.ts';
import { splitParagraphs } from '#lib/text/split-paragraphs.ts';
import { loadFrenchGenerator } from '../../src/cli/load-lexicon.ts';
import { longText } from '../support/long-text.ts';

/** Seconds of this process, and the progress that was told. */
function make(words: number): { seconds: number; progress: [number, number][]; items: number } {
  const loaded = loadFrenchGenerator();
  const given = { translation: null, fileName: null, id: 'long', title: 'Long' };
  const prepared = prepareText({ ...given, source: longText(words) });
  if (!loaded.ok || !prepared.ok) throw new Error('cannot begin');
  const progress: [number, number][] = [];
  const before = process.cpuUsage();
  const made = generateBank(
    {
      ...prepared.value,
      seed: 1,
      wanted: ALL_WANTED,
      onProgress: (done, of) => progress.push([done, of]),
    },
    loaded.value,
  );
  const { user } = process.cpuUsage(before);
  return { seconds: user / 1e6, progress, items: made.ok ? made.value.bank.items.length : 0 };
}

function refusalOf(words: number): string | null {
  const source = readSource('Le chat dort bien. '.repeat(words / 4) + 'oui '.repeat(words % 4));
  if (!source.ok) throw new Error('bad front matter');
  return refuseText(source.value, splitParagraphs(source.value.body, 1))?.code ?? null;
}

describe('a long text', () => {
  it('takes time in proportion to its length, and tells how far it is', () => {
    make(500);
    const [short, long] = [make(1000), make(4000)];
    expect(long.items).toBeGreaterThan(3 * short.items);
    // four times as long; the rest is for a busy machine
    expect(long.seconds).toBeLessThan(10 * Math.max(0.2, short.seconds));
    const last = long.progress.at(-1);
    expect(long.progress.length).toBeGreaterThan(20);
    expect(last?.[0]).toBe(last?.[1]);
  });

  it('may have 200,000 words, and not one more', () => {
    expect(refusalOf(200_000)).toBeNull();
    expect(refusalOf(200_001)).toBe('too-many-words');
  });
});
