import type { Option } from '#lib/bank/schema.ts';
import type { Verdict } from './verdict.ts';

/** An option is the key or it is not. */
export function markChosen(option: Option): { verdict: Verdict } {
  return { verdict: option.key ? 'right' : 'wrong' };
}
