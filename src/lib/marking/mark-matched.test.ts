import { expect, it } from 'vitest';
import { markMatched } from './mark-matched.ts';

it('lets one wrong try pass as nearly right', () => {
  expect([0, 1, 2, 7].map((tries) => markMatched(tries).verdict)).toEqual([
    'right',
    'nearly',
    'wrong',
    'wrong',
  ]);
});
