import { expect, it } from 'vitest';
import { pickLabels } from './pick-labels.ts';

it('takes all where there is room', () => {
  expect([...pickLabels(3, 40, 40)]).toEqual([0, 1, 2]);
});

it('takes every so many, from either end', () => {
  expect([...pickLabels(6, 10, 25)]).toEqual([0, 3]);
  expect([...pickLabels(6, 10, 25, 'end')]).toEqual([2, 5]);
});

it('takes one of any number that has no room', () => {
  expect([...pickLabels(4, 1, 400)]).toEqual([0]);
  expect([...pickLabels(0, 1, 400)]).toEqual([]);
});
