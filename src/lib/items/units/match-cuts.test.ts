import { describe, expect, it } from 'vitest';
import { matchCuts, type SideLink } from './match-cuts.ts';

const cut = (start: number, end: number) => ({ at: [start, end] as const, subject: null });
const links: readonly SideLink[] = [
  { fr: [0, 4], en: [0, 5] },
  { fr: [10, 14], en: [8, 12] },
  { fr: [30, 34], en: [25, 30] },
  { fr: [40, 44], en: [33, 38] },
];

describe('matchCuts', () => {
  it('sets the cuts against each other that part the same words', () => {
    expect(matchCuts([cut(20, 24)], [cut(15, 18)], links)).toEqual([
      { french: cut(20, 24), english: cut(15, 18) },
    ]);
  });

  it('wants words on the same side of both, and enough of them', () => {
    expect(matchCuts([cut(20, 24)], [cut(31, 32)], links)).toEqual([]);
    expect(matchCuts([cut(36, 38)], [cut(31, 32)], links)).toEqual([]);
  });

  it('abstains where two cuts of the English would do', () => {
    expect(matchCuts([cut(20, 24)], [cut(14, 15), cut(18, 20)], links)).toEqual([]);
  });

  it('sets a subject said again against one said again only', () => {
    const shared = { ...cut(15, 18), subject: [0, 5] as const };
    expect(matchCuts([cut(20, 24)], [shared], links)).toEqual([]);
  });
});
