import { describe, expect, it } from 'vitest';
import { compareRetention } from './compare-retention.ts';

const at = (retention: number) => compareRetention({ retention, parameters: null });

describe('compareRetention', () => {
  it('is one for nine of ten', () => {
    expect(at(0.9)).toBeCloseTo(1, 6);
  });

  it('grows with what should still be known', () => {
    const often = [0.7, 0.8, 0.85, 0.9, 0.95, 0.97].map(at);
    expect(often).toEqual(often.toSorted((a, b) => a - b));
    expect(at(0.95)).toBeGreaterThan(2);
    expect(at(0.8)).toBeLessThan(0.5);
  });
});
