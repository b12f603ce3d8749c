import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../../tests/support/units.ts';
import { isOfTheTime } from './is-of-the-time.ts';
import type { Lie } from './find-lies.ts';

const { units } = unitsOf([
  [
    ['Paul Varn publia un traité en 1740.'],
    ['En 1991, Louis Rey tourna un film à Rouen.'],
    ['Jean Morel ouvrit une école à Rouen en 1755.'],
    ['Max Aubry vécut à Lyon.'],
  ],
]);

const lieWith = (name: string): Lie => ({
  stem: { fr: `${name} publia un traité en 1740.`, en: null },
  said: { key: { fr: 'Paul Varn', en: null }, option: { fr: name, en: null } },
  at: { fr: [0, 9], en: null },
});

describe('isOfTheTime', () => {
  it.each([
    ['Louis Rey', false],
    ['Jean Morel', true],
    ['Max Aubry', false],
    ['Lyon', true],
  ])('%s in 1740: %s', (name, isSo) => {
    expect(isOfTheTime(lieWith(name), units)).toBe(isSo);
  });
});
