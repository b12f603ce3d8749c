import type { Expansion } from './expand-token.ts';

const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['au', ['à', 'le']],
  ['aux', ['à', 'les']],
  ['auquel', ['à', 'lequel']],
  ['auxquels', ['à', 'lesquels']],
  ['auxquelles', ['à', 'lesquelles']],
  ['duquel', ['de', 'lequel']],
  ['desquels', ['de', 'lesquels']],
  ['desquelles', ['de', 'lesquelles']],
]);
/** Also a partitive or indefinite article: *du pain*, *des ports*. */
const AMBIGUOUS: ReadonlyMap<string, readonly string[]> = new Map([
  ['du', ['de', 'le']],
  ['des', ['de', 'les']],
]);

/** The words are in lower case whatever the token's case, as French GSD has them. */
export function expandFrench(form: string): Expansion {
  const lower = form.toLowerCase();
  const words = CONTRACTIONS.get(lower);
  if (words) return { kind: 'contraction', words };
  const either = AMBIGUOUS.get(lower);
  return either ? { kind: 'ambiguous', words: either } : { kind: 'word' };
}
