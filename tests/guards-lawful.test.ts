import { expect, test } from 'vitest';
import { guardNames } from './support/guard-laws/guard-names.ts';
import { GUARD_LAWS, LAWS_BY_GUARD } from './support/guard-laws/registry.ts';

const names = guardNames();

test('every guard has a law that does not ask the guard itself', () => {
  expect(names.filter((name) => !LAWS_BY_GUARD.has(name))).toEqual([]);
});

test('no law is of a guard that there is not', () => {
  expect([...LAWS_BY_GUARD.keys()].filter((guard) => !names.includes(guard))).toEqual([]);
});

test('each law is told once, and of some guard', () => {
  const told = GUARD_LAWS.map(({ says }) => says);
  expect(new Set(told).size).toBe(told.length);
  expect(GUARD_LAWS.filter(({ guards }) => guards.length === 0)).toEqual([]);
});
