import { describe, expect, it } from 'vitest';
import { conlluToDocument } from './conllu-to-document.ts';
import { fixtureSentences, treeFixtures } from './tree-fixtures.ts';

describe('trees of a file as a document', () => {
  it.each(treeFixtures)('%s: every token is at its offsets', (name) => {
    const { source, document } = conlluToDocument(fixtureSentences(name), 'fr');
    const sentences = document.blocks.flatMap((block) => block.sentences);
    expect(sentences).toHaveLength(fixtureSentences(name).length);
    for (const { tokens } of sentences)
      for (const { form, start, end } of tokens) expect(source.slice(start, end)).toBe(form);
  });

  it('keeps paragraphs and headings', () => {
    const { document } = conlluToDocument(fixtureSentences('mask-1985'), 'fr');
    expect(document.blocks.map(({ kind, sentences }) => [kind, sentences.length])).toEqual([
      ['paragraph', 5],
      ['paragraph', 3],
      ['paragraph', 3],
      ['paragraph', 1],
      ['heading', 1],
      ['paragraph', 2],
    ]);
  });

  it('gives the words of a contraction one place', () => {
    const { document } = conlluToDocument(fixtureSentences('mask-1985'), 'fr');
    const words = document.blocks[0]?.sentences[3]?.words ?? [];
    const [à, le] = words.filter(({ form }) => form === 'à' || form === 'le');
    expect([à?.start, à?.end]).toEqual([le?.start, le?.end]);
  });
});
