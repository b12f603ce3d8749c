import { describe, expect, it } from 'vitest';
import { splitPassage } from './split-passage.ts';

describe('splitPassage', () => {
  it('leaves plain text whole', () => {
    expect(splitPassage('Rusty fréquente un gang.', null)).toEqual({ cuts: [], roles: ['text'] });
  });

  it('finds the gap', () => {
    expect(splitPassage('À ___ ans.', null)).toEqual({
      cuts: [2, 5],
      roles: ['text', 'gap', 'text'],
    });
  });

  it('cuts around the mark', () => {
    expect(splitPassage('En 1985.', [3, 7]).cuts).toEqual([3, 7]);
  });

  it('shows no mark that leaves the text', () => {
    expect(splitPassage('En.', [1, 9]).roles).toEqual(['text']);
  });
});
