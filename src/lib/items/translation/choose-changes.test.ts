import { describe, expect, it } from 'vitest';
import type { Change } from './change.ts';
import { chooseChanges } from './choose-changes.ts';

function change(start: number, key: string, other: string): Change {
  const end = start + key.length;
  return { start, end, key, english: { start, end, text: key }, other: { fr: other, en: other } };
}

describe('chooseChanges', () => {
  it('changes two places alone and together', () => {
    const [a, b] = [change(0, 'deux', 'trois'), change(10, 'nord', 'sud')];
    expect(chooseChanges([a, b])).toEqual([[a], [b], [a, b]]);
  });

  it('takes two words for one place', () => {
    const [a, b] = [change(0, 'deux', 'trois'), change(0, 'deux', 'quatre')];
    expect(chooseChanges([a, b])).toEqual([[a], [b]]);
  });

  it('makes nothing of one change', () => {
    expect(chooseChanges([change(0, 'deux', 'trois')])).toEqual([]);
  });
});
