import { describe, expect, it } from 'vitest';
import { haveSamePolarity } from './have-same-polarity.ts';

describe('haveSamePolarity', () => {
  it('wants both sides to deny, or neither', () => {
    expect(haveSamePolarity('Le four ne chauffe pas.', 'The oven heats.')).toBe(false);
    expect(haveSamePolarity('Le four chauffe.', 'The oven does not heat.')).toBe(false);
    expect(
      haveSamePolarity('Le chat ne dort pas, parce qu’il a faim.', 'The cat is not asleep.'),
    ).toBe(true);
  });

  it('leaves open what may be put either way', () => {
    expect(
      haveSamePolarity('Le pont n’ouvrit qu’en mai.', 'The bridge did not open until May.'),
    ).toBe(true);
    expect(haveSamePolarity('Paul avait sans doute faim.', 'Paul was probably hungry.')).toBe(true);
  });
});
