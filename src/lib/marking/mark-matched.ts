import type { Verdict } from './verdict.ts';

/**
 * All pairs get matched in the end, so what counts is how often a wrong partner was tried first:
 * one slip is nearly right.
 */
export function markMatched(wrongTries: number): { verdict: Verdict } {
  if (wrongTries === 0) return { verdict: 'right' };
  return { verdict: wrongTries === 1 ? 'nearly' : 'wrong' };
}
