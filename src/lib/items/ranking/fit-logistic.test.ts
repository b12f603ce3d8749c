import { describe, expect, it } from 'vitest';
import { logOdds } from './features.ts';
import { fitLogistic } from './fit-logistic.ts';
import { toChance } from './to-chance.ts';

describe('a logistic model', () => {
  const examples = [
    ...Array.from({ length: 30 }, () => ({ features: { clear: 1 }, good: true })),
    ...Array.from({ length: 30 }, () => ({ features: { vague: 1 }, good: false })),
    ...Array.from({ length: 10 }, () => ({ features: { vague: 1 }, good: true })),
  ];

  it('learns which features speak for an item', () => {
    const model = fitLogistic(examples);
    expect(toChance(logOdds({ clear: 1 }, model))).toBeGreaterThan(0.85);
    expect(toChance(logOdds({ vague: 1 }, model))).toBeLessThan(0.4);
  });

  it('is the same for the examples in any order, and says nothing without any', () => {
    expect(fitLogistic([...examples].reverse())).toEqual(fitLogistic(examples));
    expect(fitLogistic([])).toEqual({ bias: 0, weights: {} });
  });
});

describe('a chance', () => {
  it.each([
    [0, 0.5],
    [-0.5, 0.3775],
    [0.25, 0.56125],
    [9, 0.9975],
    [Number.NaN, 0.5],
  ])('of log-odds %d is %d', (odds, chance) => {
    expect(toChance(odds)).toBeCloseTo(chance, 10);
  });

  it('never falls where the log-odds rise, and stays near the curve', () => {
    let last = 0;
    for (let odds = -8; odds <= 8; odds += 0.1) {
      const chance = toChance(odds);
      expect(chance).toBeGreaterThanOrEqual(last);
      expect(Math.abs(chance - 1 / (1 + Math.exp(-odds)))).toBeLessThan(0.01);
      last = chance;
    }
  });
});
