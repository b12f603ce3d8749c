import { describe, expect, it } from 'vitest';
import { splitBlocks } from './split-blocks.ts';

const blocks = (text: string): string[] =>
  splitBlocks(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('splitBlocks', () => {
  it('leaves the marks and outer spaces out of headings and list items', () => {
    expect(
      blocks('## Le phare \n\n- Il est haut.\n  2. Il est *ancien*.\n> Un gardien y vit.\r\n'),
    ).toEqual([
      'heading: Le phare',
      'list-item: Il est haut.',
      'list-item: Il est *ancien*.',
      'paragraph: Un gardien y vit.',
    ]);
  });

  it('takes a short line before a paragraph for a heading, and no verse', () => {
    expect(blocks('À voir\nLe phare éclaire le port toute la nuit.')).toEqual([
      'heading: À voir',
      'paragraph: Le phare éclaire le port toute la nuit.',
    ]);
    expect(blocks('Sur la mer\nUn bateau')).toEqual([
      'paragraph: Sur la mer',
      'paragraph: Un bateau',
    ]);
  });

  it('passes over lines without words', () => {
    expect(blocks('\n---\n![plan](a.png)\n \n>\n')).toEqual([]);
  });
});
