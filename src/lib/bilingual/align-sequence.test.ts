import { describe, expect, it } from 'vitest';
import { alignSequence } from './align-sequence.ts';

describe('alignSequence', () => {
  it('sets two sentences against one where the translator joined them', () => {
    const left = [
      'Le phare fut construit en 1847.',
      'Yves Le Goff mourut.',
      'La mer monta en 1900 sur toute la côte.',
    ];
    const right = [
      'The lighthouse was built in 1847; Yves Le Goff died.',
      'The sea rose in 1900 along the whole coast.',
    ];
    expect(alignSequence(left, right)).toEqual([
      { left: [0, 1], right: [0] },
      { left: [2], right: [1] },
    ]);
  });

  it('leaves out what has no counterpart', () => {
    const left = [
      'En 1847 le phare de Brest fut construit.',
      'En 1962 le feu de Brest devint automatique.',
    ];
    const right = [
      'In 1847 the Brest lighthouse was built.',
      'Oslo, Bergen and Tromsø are far away in 1999.',
      'In 1962 the Brest light became automatic.',
    ];
    expect(alignSequence(left, right)).toEqual([
      { left: [0], right: [0] },
      { left: [], right: [1] },
      { left: [1], right: [2] },
    ]);
  });

  it('takes empty sides', () => {
    expect(alignSequence([], [])).toEqual([]);
    expect(alignSequence(['a'], [])).toEqual([{ left: [0], right: [] }]);
  });
});
