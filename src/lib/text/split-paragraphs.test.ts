import { describe, expect, it } from 'vitest';
import { splitParagraphs } from './split-paragraphs.ts';

const kinds = (text: string): string[] => splitParagraphs(text, 1).map(({ kind }) => kind);

describe('splitParagraphs', () => {
  it('takes a short line before a paragraph for a heading', () => {
    expect(kinds('À noter\nLors du tournage, les relations furent orageuses.')).toEqual([
      'heading',
      'paragraph',
    ]);
  });

  it('takes no verse for a heading', () => {
    expect(
      kinds('Sous le pont Mirabeau coule la Seine\nEt nos amours\nFaut-il qu’il m’en souvienne'),
    ).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('takes the marks off headings and list items', () => {
    expect(
      splitParagraphs('## Suite\n- Un phare fut construit ici.', 1).map(({ text }) => text),
    ).toEqual(['Suite', 'Un phare fut construit ici.']);
  });

  it('leaves the marks of Markdown behind and keeps the words', () => {
    const text =
      '**Marie Curie** est née à [Varsovie](https://example.org/a_b).\n---\n> *Un* phare, 2 * 3 = 6.\n![plan](a.png)';
    expect(splitParagraphs(text, 1).map((block) => block.text)).toEqual([
      'Marie Curie est née à Varsovie.',
      'Un phare, 2 * 3 = 6.',
    ]);
  });
});
