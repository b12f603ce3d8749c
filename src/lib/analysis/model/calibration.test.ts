import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibrate, chanceOf } from './calibration.ts';

const outcomes = fc.array(
  fc.record({ margin: fc.double({ min: -3, max: 3, noNaN: true }), right: fc.boolean() }),
  { maxLength: 900 },
);

test('a greater margin never has a smaller chance, and nothing is certain', () => {
  fc.assert(
    fc.property(outcomes, fc.double({ noNaN: true }), fc.double({ noNaN: true }), (seen, a, b) => {
      const calibration = calibrate(seen);
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(chanceOf(calibration, low)).toBeLessThanOrEqual(chanceOf(calibration, high));
      expect(chanceOf(calibration, high)).toBeLessThan(1);
    }),
  );
});

test('says how often it was right', () => {
  const seen = Array.from({ length: 1000 }, (_, index) => ({
    margin: index % 2,
    right: index % 2 === 1 || index % 4 === 0,
  }));
  const calibration = calibrate(seen);
  expect(chanceOf(calibration, 0)).toBeCloseTo(0.5, 2);
  expect(chanceOf(calibration, 1)).toBeGreaterThan(0.99);
});
